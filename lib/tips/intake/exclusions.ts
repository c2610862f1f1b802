import { exclusionsFor } from '@/lib/routing/exclusions'
import type { Exclusion, Facts } from '@/lib/routing/schema'
import type { ReportDraft } from '@/lib/tips/report/draft'
import { exclusionOf } from '@/lib/tips/report/exclusion-choice'
import type { ExclusionOrigin } from '@/lib/tips/schema'
import { accusingWordsOf } from './content'
import { type NamedPlace, namedUnits } from './named'

export type Excluded = Exclusion & { origin: ExclusionOrigin }

/** Who must not be given the report, and why: by what it is about, by the resident's wish, and because it names them. */
export function excludedFrom(
  draft: ReportDraft,
  facts: Facts,
  places: readonly NamedPlace[],
): Excluded[] {
  const { unit, hide = [] } = draft.officials ?? {}
  const all = [
    ...exclusionsFor(facts, []).map(by('rule')),
    ...hide.map(exclusionOf).map(by('resident')),
    ...(unit ? [exclusionOf(unit)] : []).map(by('named')),
    ...namedIn(draft, facts, places).map(by('named')),
  ]
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
}

/** Who poses as an official always names a unit, so there a name accuses nobody unless officials are said to be involved. */
function namedIn(draft: ReportDraft, facts: Facts, places: readonly NamedPlace[]): Exclusion[] {
  const posing = posed.some((category) => category === facts.category)
  if (posing && draft.officials?.involved !== 'yes') return []
  return namedUnits(accusingWordsOf(draft), places)
}

const posed = ['ef-police', 'ef-kin', 'ef-agent'] as const satisfies Facts['category'][]

const by =
  (origin: ExclusionOrigin) =>
  (exclusion: Exclusion): Excluded => ({ ...exclusion, origin })

const isSame = (a: Exclusion, b: Exclusion) =>
  a.kind === b.kind && a.areaCode === b.areaCode && a.level === b.level
