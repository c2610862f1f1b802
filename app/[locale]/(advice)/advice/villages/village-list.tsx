import { Paper, Text, Title } from '@mantine/core'
import type { VillageNames } from '@/app/components/shared/area-names'
import { dayWords } from '@/app/components/shared/day'
import type { OwnHours } from '@/lib/advisors/hours/own-hours'
import type { ServedVillage } from '@/lib/advisors/queries'
import { href, type Locale, words } from '@/lib/messages/words'
import { clock, weekdayName } from '../times'
import { AddHours, EndHours } from './forms'
import style from './villages.module.css'

type Shared = { locale: Locale; names: VillageNames; hours: readonly OwnHours[] }

/** Each village with its office hours; a colleague's, while standing in, only to look at. */
export function Villages({
  villages,
  hours,
  ...shared
}: Shared & { villages: readonly ServedVillage[] }) {
  return (
    <div className={style.villages}>
      {villages.map((village) => (
        <VillageCard
          key={`${village.areaCode} ${village.startsOn}`}
          {...shared}
          village={village}
          hours={hours.filter(({ areaCode }) => areaCode === village.areaCode)}
        />
      ))}
    </div>
  )
}

function VillageCard({ locale, names, village, hours }: Shared & { village: ServedVillage }) {
  const t = words(locale, 'adviceVillages')
  const { areaCode, standingInFor } = village
  const name = names.name(areaCode)
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4">
        {name}
        {standingInFor && (
          <span className={style.chip}>{t('standIn', { name: standingInFor })}</span>
        )}
      </Title>
      <Text size="sm" c="gray.7">
        {names.place(areaCode)} · {t('code', { code: areaCode })} · {period(locale, village)}
      </Text>
      <Text size="sm" mb="sm">
        <a href={href(locale, `/advisors/${areaCode}`)}>{t('page')}</a>
      </Text>
      {!standingInFor && (
        <>
          <Title order={3} size="h6">
            {t('hours.title')}
          </Title>
          {hours.length === 0 && <Text size="sm">{t('hours.none')}</Text>}
          <ul className={style.plain}>
            {hours.map(({ id, week, weekday, opens, closes, place }) => (
              <li key={id}>
                <span>
                  {t('hours.line', {
                    week: t(`hours.weeks.${week}`),
                    weekday: weekdayName(locale, weekday),
                    opens: clock(opens),
                    closes: clock(closes),
                  })}
                  <small>{place}</small>
                </span>
                <EndHours hoursId={id} />
              </li>
            ))}
          </ul>
          <AddHours
            areaCode={areaCode}
            place={hours[0]?.place ?? village.name}
            weekdays={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
              value: String(day),
              label: weekdayName(locale, day),
            }))}
          />
        </>
      )}
    </Paper>
  )
}

function period(locale: Locale, { startsOn, endsOn }: ServedVillage): string {
  const t = words(locale, 'adviceVillages')
  const from = dayWords(locale, startsOn)
  return endsOn ? t('until', { from, to: dayWords(locale, endsOn) }) : t('since', { from })
}
