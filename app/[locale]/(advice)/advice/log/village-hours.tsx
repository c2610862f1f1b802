import { Text } from '@mantine/core'
import type { VillageNames } from '@/app/components/shared/area-names'
import { Card } from '@/app/components/staff/card'
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
    <Card title={t('village.title')}>
      {villages.length === 0 && <Text size="sm">{t('village.none')}</Text>}
      <ul className={style.villages}>
        {villages.map((village) => (
          <li key={village.areaCode}>
            <Line {...shared} village={village} />
          </li>
        ))}
      </ul>
    </Card>
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
