import { Anchor, Group, Text, Title } from '@mantine/core'
import { villageNames } from '@/app/components/shared/area-names'
import { Card } from '@/app/components/staff/card'
import { deskPage } from '@/app/server/desk-page'
import { findOwnAdvisor, villagesOf } from '@/lib/advisors/queries'
import { workKinds } from '@/lib/advisors/schema'
import { oldestDay } from '@/lib/advisors/work-log/entry'
import { monthAfter, monthAsked, type WorkMonth } from '@/lib/advisors/work-log/input'
import { monthOf } from '@/lib/advisors/work-log/month'
import { topics } from '@/lib/consultations/schema'
import { as } from '@/lib/identity/as'
import { href, type Locale, words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import { hoursOf, topicName } from '../times'
import { EntryForm } from './entry-form'
import { EntryList } from './entry-list'
import style from './log.module.css'
import { monthWords } from './sheet-words'
import { VillageHoursList } from './village-hours'

export default deskPage('advisor', async ({ locale, actor, search }) => {
  const t = words(locale, 'adviceLog')
  const db = as(actor)
  const now = new Date()
  const today = localDay(now)
  const own = await findOwnAdvisor(db, actor)
  const shown = monthAsked(search.month, today)
  if (!own) return <Text>{words(locale, 'advice')('side.noVillage')}</Text>
  const [month, villages] = await Promise.all([
    monthOf(db, own.id, shown),
    villagesOf(db, actor, today),
  ])
  const names = await villageNames(
    db,
    locale,
    [...month.villages, ...month.entries, ...villages].map(({ areaCode }) => areaCode),
  )
  const open = `${shown}-01` >= oldestDay(now)
  return (
    <>
      <Title order={1} size="h2">
        {t('title')}
      </Title>
      <Text c="gray.7" mb="sm">
        {t('lead')}
      </Text>
      <Months locale={locale} shown={shown} today={today} />
      <div className={style.page}>
        <div className={style.column}>
          <VillageHoursList locale={locale} names={names} villages={month.villages} />
          <Kinds locale={locale} kinds={month.kinds} />
        </div>
        {open && villages.length > 0 && (
          <Card title={t('add.title')} id="add">
            <EntryForm
              day={shown === today.slice(0, 7) ? today : `${shown}-01`}
              villages={villages.map(({ areaCode }) => ({
                value: areaCode,
                label: t('village.choice', {
                  name: names.name(areaCode),
                  place: names.place(areaCode),
                }),
              }))}
              topics={topics.map((slug) => ({ value: slug, label: topicName(locale, slug) }))}
            />
          </Card>
        )}
      </div>
      <EntryList locale={locale} names={names} entries={month.entries} open={open} />
    </>
  )
})

function Months({ locale, shown, today }: { locale: Locale; shown: string; today: string }) {
  const t = words(locale, 'adviceLog')
  const to = (path: string, month: string) => href(locale, `${path}?month=${month}`)
  return (
    <Group justify="space-between" mb="md" gap="sm">
      <Group gap="md">
        <Anchor href={to('/advice/log', monthAfter(shown, -1))}>← {t('earlier')}</Anchor>
        <b>{t('month', { month: monthWords(shown) })}</b>
        {shown < today.slice(0, 7) && (
          <Anchor href={to('/advice/log', monthAfter(shown, 1))}>{t('later')} →</Anchor>
        )}
      </Group>
      <Group gap="md">
        <Anchor href={to('/advice/log/sheet', shown)}>{t('sheet.open')}</Anchor>
        <Anchor href={to('/advice/log/csv', shown)}>{t('sheet.download')}</Anchor>
      </Group>
    </Group>
  )
}

function Kinds({ locale, kinds }: { locale: Locale; kinds: WorkMonth['kinds'] }) {
  const t = words(locale, 'adviceLog')
  return (
    <Card title={t('kinds.title')}>
      <dl className={style.kinds}>
        {workKinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`kinds.${kind}`)}</dt>
            <dd>
              {t('kinds.line', {
                entries: kinds[kind].entries,
                hours: hoursOf(kinds[kind].minutes),
                people: kinds[kind].people,
              })}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
