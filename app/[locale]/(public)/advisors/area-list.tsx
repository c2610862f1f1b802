import { areaName } from '@/lib/areas/area-name'
import type { AreaCard } from '@/lib/areas/queries'
import { href, type Locale } from '@/lib/messages/words'
import { pathTo } from './names'

type Props = { locale: Locale; areas: AreaCard[]; around?: (code: string) => string }

/** Places to tap; `around` says below each name where it lies, for many names repeat. */
export function AreaList({ locale, areas, around }: Props) {
  return (
    <ul className="tel">
      {areas.map((area) => (
        <li key={area.code}>
          <a href={href(locale, pathTo(area))}>{areaName(locale, area)}</a>
          {around && <small>{around(area.parentCode ?? area.code)}</small>}
        </li>
      ))}
    </ul>
  )
}
