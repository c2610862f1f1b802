import { Notice } from '@/app/components/public/frame/notice'
import { WhoSees as Box } from '@/app/components/public/receipt/who-sees'
import { departmentName } from '@/lib/departments/department-name'
import { type Locale, words } from '@/lib/messages/words'
import type { Unit, WhoSees } from '@/lib/tips/intake/who-sees'

type Props = { locale: Locale; sees: WhoSees }

/** 「谁能看到这条线索」 in the departments' own names. It says no more than the keys will hold to. */
export function Seers({ locale, sees: { can, cannot, local, nobody } }: Props) {
  const t = words(locale, 'check')
  const told = can.map((unit, at) =>
    t(at === 0 ? 'sees.lead' : 'sees.told', { name: unitName(locale, unit) }),
  )
  const named = cannot.filter((unit) => !isCovered(unit, local))
  const shutOut = named.map((unit) => unitName(locale, unit))
  const levels = { district: 'sees.local', street: 'sees.village' } as const
  return (
    <>
      <Box
        locale={locale}
        can={nobody ? [t('sees.nobody')] : told}
        cannot={local ? [t(levels[local]), ...shutOut] : shutOut}
      />
      {nobody ? (
        <Notice tone="warn">{t('sees.nobodyCall')}</Notice>
      ) : (
        <p>
          <small>
            {t('sees.staff')} {shutOut.length > 0 || local ? t('sees.moved') : t('sees.free')}{' '}
            {t('sees.key')}
          </small>
        </p>
      )}
    </>
  )
}

export function unitName(locale: Locale, unit: Unit) {
  return departmentName(locale, unit)
}

/** Whether a unit is among those that the sentence about its level already speaks of. */
function isCovered({ value }: Unit, local: WhoSees['local']) {
  const area = value.split(':')[1] ?? ''
  if (local === 'district') return area.length >= 6
  return local === 'street' && area.length >= 9
}
