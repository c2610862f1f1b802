import type { Choice } from '@/app/components/shared/field'
import { areaName } from '@/lib/areas/area-name'
import type { AreaCard } from '@/lib/areas/queries'
import type { Locale } from '@/lib/messages/words'

export function areaChoices(locale: Locale, areas: readonly AreaCard[]): Choice[] {
  return areas.map((area) => ({ value: area.code, label: areaName(locale, area) }))
}
