import { Text, Title } from '@mantine/core'
import { areaNames } from '@/app/components/shared/area-names'
import { momentWords } from '@/app/components/staff/case/due-words'
import { QueueFoot } from '@/app/components/staff/queue-foot'
import { deskPage } from '@/app/server/desk-page'
import { listOwnDepartments } from '@/lib/departments/queries'
import { as } from '@/lib/identity/as'
import { href, words } from '@/lib/messages/words'
import { countTips, listTips } from '@/lib/tips/desk/queue/queue'
import { pathOf, readAsked } from './asked'
import { QueueKeys } from './queue-keys'
import { QueueTable } from './queue-table'
import { QueueTabs } from './queue-tabs'

export default deskPage('officer', async ({ locale, actor, search }) => {
  const t = words(locale, 'deskQueue')
  const db = as(actor)
  const now = new Date()
  const asked = readAsked(search)
  const [departments, counts, { cards, next }] = await Promise.all([
    listOwnDepartments(db, actor),
    countTips(db, actor),
    listTips(db, actor, asked, now),
  ])
  const codes = cards.map(({ areaCode }) => areaCode)
  const table = {
    cards,
    departments,
    now,
    own: actor.staffId,
    area: await areaNames(db, locale, codes),
  }
  const path = (after?: string) => pathOf({ ...asked, after })
  return (
    <>
      <Title order={1} size="h2" mb="sm">
        {t('title')}
      </Title>
      <QueueKeys
        tabs={<QueueTabs locale={locale} asked={asked} departments={departments} counts={counts} />}
      >
        {departments.length === 0 && <Text my="lg">{t('none')}</Text>}
        {departments.length > 0 && cards.length === 0 && (
          <Text my="xl" ta="center" c="gray.7">
            {t(`empty.${asked.view}`)}
          </Text>
        )}
        {cards.length > 0 && <QueueTable locale={locale} {...table} />}
      </QueueKeys>
      <QueueFoot locale={locale} of="deskQueue" after={asked.after} next={next} path={path}>
        {t('refreshed', { time: momentWords(locale, now, now) })}{' '}
        <a href={href(locale, path(asked.after))}>{t('refresh')}</a>
      </QueueFoot>
    </>
  )
})
