import { Text, Title } from '@mantine/core'
import { areaNames } from '@/app/components/shared/area-names'
import { ViewTabs } from '@/app/components/staff/frame/view-tabs'
import { QueueFoot } from '@/app/components/staff/queue-foot'
import { deskPage } from '@/app/server/desk-page'
import { listOwnPools } from '@/lib/advisors/pool/pool'
import { countConsultations, listConsultations, queueViews } from '@/lib/consultations/desk/queue'
import { as } from '@/lib/identity/as'
import { href, words } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'
import style from './advice.module.css'
import { pathOf, readAsked } from './asked'
import { QuestionList } from './question-list'
import { Side } from './side'

export default deskPage('advisor', async ({ locale, actor, search }) => {
  const t = words(locale, 'advice')
  const db = as(actor)
  const now = new Date()
  const asked = readAsked(search)
  const [pools, counts, { cards, next }] = await Promise.all([
    listOwnPools(db, actor),
    countConsultations(db, actor),
    listConsultations(db, actor, asked.view, asked.after),
  ])
  const area = await areaNames(
    db,
    locale,
    cards.map(({ areaCode }) => areaCode),
  )
  const tabs = queueViews
    .filter((view) => view !== 'pool' || pools.length > 0)
    .map((view) => ({
      href: href(locale, pathOf({ view })),
      label: t(`view.${view}`),
      count: view === 'closed' ? undefined : counts[view],
      current: view === asked.view,
    }))
  return (
    <div className={style.home}>
      <section className={style.questions}>
        <Title order={1} size="h2" mb="xs">
          {t('title')}
        </Title>
        <ViewTabs label={t('views')} tabs={tabs} />
        {asked.view === 'pool' && (
          <Text size="sm" c="gray.7" mt="xs">
            {t('poolHint')}
          </Text>
        )}
        {cards.length === 0 ? (
          <Text my="xl" ta="center" c="gray.7">
            {t(`empty.${asked.view}`)}
          </Text>
        ) : (
          <QuestionList locale={locale} cards={cards} area={area} now={now} />
        )}
        <QueueFoot
          locale={locale}
          of="advice"
          after={asked.after}
          next={next}
          path={(after) => pathOf({ view: asked.view, after })}
        >
          {t('clocks', env().adviceHours)}
        </QueueFoot>
      </section>
      <Side locale={locale} advisor={actor} now={now} />
    </div>
  )
})
