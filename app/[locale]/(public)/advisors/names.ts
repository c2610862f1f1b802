import { englishName } from '@/lib/areas/english'
import type { AreaCard } from '@/lib/areas/queries'
import type { Locale } from '@/lib/messages/words'

export function nameOf(locale: Locale, area: AreaCard): string {
  return locale === 'en' ? englishName(area) : area.name
}

/** Where a place leads: a village to its own page, what is larger to the choice of its parts. */
export function pathTo({ code, level }: AreaCard): string {
  return level === 'village' ? `/advisors/${code}` : `/advisors?area=${code}`
}
