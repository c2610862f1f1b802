import type { Choice } from '@/app/components/shared/field'
import { englishName } from '@/lib/areas/english'
import type { AreaCard } from '@/lib/areas/queries'
import type { Locale } from '@/lib/messages/words'

export function areaName(locale: Locale, area: Pick<AreaCard, 'name' | 'level'>): string {
  return locale === 'en' ? englishName(area) : area.name
}

export function areaChoices(locale: Locale, areas: readonly AreaCard[]): Choice[] {
  return areas.map((area) => ({ value: area.code, label: areaName(locale, area) }))
}
