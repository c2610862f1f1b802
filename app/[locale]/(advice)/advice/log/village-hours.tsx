import { Paper, Text, Title } from '@mantine/core'
import type { VillageNames } from '@/app/components/shared/area-names'
import { monthlyStandard, type VillageHours } from '@/lib/advisors/work-log/input'
import { type Locale, words } from '@/lib/messages/words'
import { hoursOf } from '../times'
import style from './log.module.css'

type Shared = { locale: Locale; names: VillageNames }

/** How far each village is on its way to eight hours. */
export function VillageHoursList({
  villages,
  ...shared
}: Shared & { villages: readonly VillageHours[] }) {
  const t = words(shared.locale, 'adviceLog')
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5" mb="xs">
        {t('village.title')}
      </Title>
      {villages.length === 0 && <Text size="sm">{t('village.none')}</Text>}
      <ul className={style.villages}>
        {villages.map((village) => (
          <li key={village.areaCode}>
            <Line {...shared} village={village} />
          </li>
        ))}
      </ul>
    </Paper>
  )
}

function Line({ locale, names, village }: Shared & { village: VillageHours }) {
  const t = words(locale, 'adviceLog')
  const { areaCode, minutes, missing } = village
  const name = names.name(areaCode)
  const owed = missing > 0 || minutes >= monthlyStandard
  return (
    <>
      <div className={style.head}>
        <span>
          <b>{name}</b> <small>{names.place(areaCode)}</small>
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
