import { areaName } from '@/lib/areas/area-name'
import type { AreaCard } from '@/lib/areas/queries'
import { href, type Locale, words } from '@/lib/messages/words'

type Props = { locale: Locale; step: 'district' | 'street' | 'village'; areas: AreaCard[] }

/** One select of the way from district to village. */
export function PickForm({ locale, step, areas }: Props) {
  const t = words(locale, 'advisors')
  return (
    <form action={href(locale, '/advisors')} method="get">
      <div className="f">
        <label htmlFor="area">{t(step)}</label>
        <select id="area" name="area">
          <option value="">{t('choose')}</option>
          {areas.map((area) => (
            <option key={area.code} value={area.code}>
              {areaName(locale, area)}
            </option>
          ))}
        </select>
      </div>
      <p>
        <button type="submit">{t('next')}</button>
      </p>
    </form>
  )
}
