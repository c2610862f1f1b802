import { Paper, Text, Title } from '@mantine/core'
import { type Locale, words } from '@/app/messages/words'
import { monthlyStandard, streetOf, type VillageHours } from '@/lib/advisors/work-log-schema'
import { hoursOf } from '../times'
import style from './log.module.css'

type Props = { locale: Locale; villages: readonly VillageHours[] }

/** How far each village is on its way to eight hours. */
export function VillageHoursList({ locale, villages }: Props) {
  const t = words(locale, 'adviceLog')
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5" mb="xs">
        {t('village.title')}
      </Title>
      {villages.length === 0 && <Text size="sm">{t('village.none')}</Text>}
      <ul className={style.villages}>
        {villages.map((village) => (
          <li key={village.areaCode}>
            <Line locale={locale} village={village} />
          </li>
        ))}
      </ul>
    </Paper>
  )
}

function Line({ locale, village }: { locale: Locale; village: VillageHours }) {
  const t = words(locale, 'adviceLog')
  const { name, path, minutes, missing } = village
  const owed = missing > 0 || minutes >= monthlyStandard
  return (
    <>
      <div className={style.head}>
        <span>
          <b>{name}</b> <small>{streetOf(path)}</small>
        </span>
        <span>
          {t('hours', { n: hoursOf(minutes) })} ·{' '}
          <b data-missing={missing > 0 || undefined}>
            {missing > 0
              ? t('village.missing', { n: hoursOf(missing) })
              : t(owed ? 'village.done' : 'village.standIn')}
          </b>
        </span>
      </div>
      <progress
        className={style.progress}
        max={monthlyStandard}
        value={Math.min(minutes, monthlyStandard)}
        aria-label={t('village.progress', { name, done: hoursOf(minutes) })}
      />
    </>
  )
}
