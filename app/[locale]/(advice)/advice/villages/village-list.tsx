import { Paper, Text, Title } from '@mantine/core'
import { dayWords } from '@/app/components/day'
import { href, type Locale, words } from '@/app/messages/words'
import type { listOwnHours } from '@/lib/advisors/own-hours'
import type { villagesOf } from '@/lib/advisors/queries'
import { streetOf } from '@/lib/advisors/work-log-schema'
import { clock, weekdayName } from '../times'
import { AddHours, EndHours } from './forms'
import style from './villages.module.css'

type Village = Awaited<ReturnType<typeof villagesOf>>[number]
type Hours = Awaited<ReturnType<typeof listOwnHours>>[number]
type Props = { locale: Locale; villages: readonly Village[]; hours: readonly Hours[] }

/** Each village with its office hours; a colleague's, while standing in, only to look at. */
export function Villages({ locale, villages, hours }: Props) {
  return (
    <div className={style.villages}>
      {villages.map((village) => (
        <VillageCard
          key={`${village.areaCode} ${village.startsOn}`}
          locale={locale}
          village={village}
          hours={hours.filter(({ areaCode }) => areaCode === village.areaCode)}
        />
      ))}
    </div>
  )
}

type CardProps = { locale: Locale; village: Village; hours: readonly Hours[] }

function VillageCard({ locale, village, hours }: CardProps) {
  const t = words(locale, 'adviceVillages')
  const { areaCode, name, path, standingInFor } = village
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4">
        {name}
        {standingInFor && (
          <span className={style.chip}>{t('standIn', { name: standingInFor })}</span>
        )}
      </Title>
      <Text size="sm" c="gray.7">
        {streetOf(path)} · {t('code', { code: areaCode })} · {period(locale, village)}
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
            place={hours[0]?.place ?? name}
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

function period(locale: Locale, { startsOn, endsOn }: Village): string {
  const t = words(locale, 'adviceVillages')
  const from = dayWords(locale, startsOn)
  return endsOn ? t('until', { from, to: dayWords(locale, endsOn) }) : t('since', { from })
}
