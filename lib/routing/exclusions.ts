import { city } from '@/lib/city/city'
import { kindAndParts } from '@/lib/departments/kinds'
import { atOrBelow } from '@/lib/departments/schema'
import type { Department, Exclusion, Facts } from './schema'

/** Who must never be given the tip: by what it is about, and by the wish of who sent it. */
export function exclusionsFor(
  facts: Pick<Facts, 'category' | 'targetKind'>,
  excludedByResident: readonly Exclusion[],
): Exclusion[] {
  const all: Exclusion[] = [...byRule(facts), ...excludedByResident]
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
}

/** Takes every part of the kind and every level below along, inside the area. */
export function excludes(
  exclusion: Exclusion,
  department: Pick<Department, 'kind' | 'areaCode' | 'level'>,
): boolean {
  return (
    (exclusion.kind === '*' || kindAndParts(exclusion.kind).includes(department.kind)) &&
    department.areaCode.startsWith(exclusion.areaCode) &&
    atOrBelow(department.level, exclusion.level)
  )
}

/** Officials and umbrellas: the district and everything below it must not know (principle 2). */
export function isAboutOfficials(facts: Pick<Facts, 'category' | 'targetKind'>): boolean {
  return facts.targetKind === 'official' || facts.category === 'gc-umbrella'
}

export function isAboutVillageCadre(facts: Pick<Facts, 'targetKind'>): boolean {
  return facts.targetKind === 'village-cadre'
}

function byRule(facts: Pick<Facts, 'category' | 'targetKind'>): Exclusion[] {
  if (isAboutOfficials(facts)) return [{ kind: '*', areaCode: city().code, level: 'district' }]
  if (isAboutVillageCadre(facts)) return [{ kind: '*', areaCode: city().code, level: 'street' }]
  return []
}

function isSame(a: Exclusion, b: Exclusion): boolean {
  return a.kind === b.kind && a.areaCode === b.areaCode && a.level === b.level
}
