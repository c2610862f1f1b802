import type { AreaCard } from '@/lib/areas/queries'

/** Where a place leads: a village to its own page, what is larger to the choice of its parts. */
export function pathTo({ code, level }: AreaCard): string {
  return level === 'village' ? `/advisors/${code}` : `/advisors?area=${code}`
}
