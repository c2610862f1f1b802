import { type AdvisorCard, mostVillages, type Period } from '@/lib/advisors/schema'
import { codeAt } from '@/lib/areas/schema'
import { groupBy } from './batches'
import type { SheetError, SheetRow } from './sheet'

export type KnownAdvisor = Pick<
  AdvisorCard,
  'id' | 'licence' | 'name' | 'firm' | 'phone' | 'languages'
> & { endsOn: string | null }
type KnownAssignment = Period & {
  id: string
  areaCode: string
  licence: string
  name: string
}

/** What the database says about the villages and lawyers of a table. */
export type KnownList = {
  /** Where the bureau keeps the list. */
  kept: readonly string[]
  villages: ReadonlyMap<string, { name: string; fullName: string }>
  advisors: ReadonlyMap<string, KnownAdvisor>
  /** All that are not over, in these villages or of these lawyers. */
  assignments: readonly KnownAssignment[]
}

/** Everything in a table that contradicts itself, the map, or what is there already. */
export function checkSheet(rows: readonly SheetRow[], known: KnownList): SheetError[] {
  const errors = [
    ...rows.flatMap((row) => wrongPlace(row, known)),
    ...wrongPeople(rows, known),
    ...wrongDates(rows),
    ...rows.flatMap((row) => tooLong(row, known)),
    ...overlaps(rows, known),
    ...tooMany(rows, known),
  ]
  return errors.sort((a, b) => a.line - b.line)
}

/** One assignment may stand on several lines, one for each rule of hours. */
export function assignmentsOf(rows: readonly SheetRow[]): SheetRow[] {
  const found = new Map<string, SheetRow>()
  for (const row of rows) {
    const key = keyOf(row)
    if (!found.has(key)) found.set(key, row)
  }
  return [...found.values()]
}

export const keyOf = ({
  areaCode,
  licence,
  startsOn,
}: Omit<KnownAssignment, 'id' | 'endsOn' | 'name'>) => `${areaCode}/${licence}/${startsOn}`

function wrongPlace(
  { line, areaCode, areaName }: SheetRow,
  { kept, villages }: KnownList,
): SheetError[] {
  const village = villages.get(areaCode)
  if (!village) return [{ line, problem: 'village_unknown', about: areaCode }]
  if (areaName && !village.fullName.startsWith(areaName) && !areaName.startsWith(village.name)) {
    return [{ line, problem: 'village_name', about: village.fullName }]
  }
  if (kept.some((code) => areaCode.startsWith(code))) return []
  return [{ line, problem: 'not_yours', about: codeAt(areaCode, 'district') }]
}

/** A licence belongs to one name, here and in the list. */
function wrongPeople(rows: readonly SheetRow[], { advisors }: KnownList): SheetError[] {
  const names = new Map([...advisors].map(([licence, { name }]) => [licence, name]))
  return rows.flatMap(({ line, licence, name }) => {
    const other = names.get(licence)
    if (other === undefined) names.set(licence, name)
    return other === undefined || other === name
      ? []
      : [{ line, problem: 'licence_other_name', about: other }]
  })
}

function wrongDates(rows: readonly SheetRow[]): SheetError[] {
  const first = new Map(assignmentsOf(rows).map((row) => [keyOf(row), row]))
  return rows
    .filter((row) => first.get(keyOf(row))?.endsOn !== row.endsOn)
    .map(({ line }) => ({ line, problem: 'assignment_differs', about: '' }))
}

/** Nobody serves a village longer than they serve at all. */
function tooLong({ line, licence, endsOn }: SheetRow, { advisors }: KnownList): SheetError[] {
  const last = advisors.get(licence)?.endsOn
  const longer = last && (endsOn === null || endsOn > last)
  return longer ? [{ line, problem: 'advisor_leaves', about: last }] : []
}

function overlaps(rows: readonly SheetRow[], { assignments }: KnownList): SheetError[] {
  const wanted = assignmentsOf(rows)
  const written = new Set(wanted.map(keyOf))
  const standing = [...assignments.filter((one) => !written.has(keyOf(one)))]
  const byVillage = groupBy<string, Omit<KnownAssignment, 'id'>>(standing, (one) => one.areaCode)
  return wanted.flatMap((row) => {
    const there = byVillage.get(row.areaCode) ?? []
    const other = there.find((one) => meets(one, row))
    byVillage.set(row.areaCode, [...there, row])
    return other ? [{ line: row.line, problem: 'overlap', about: other.name }] : []
  })
}

const meets = (a: Period, b: Period) =>
  (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn)

function tooMany(rows: readonly SheetRow[], { assignments }: KnownList): SheetError[] {
  const served = [...assignments, ...rows].map(({ licence, areaCode }) => ({ licence, areaCode }))
  const errors: SheetError[] = []
  for (const [licence, some] of groupBy(served, (one) => one.licence)) {
    const villages = new Set(some.map(({ areaCode }) => areaCode)).size
    const row = villages > mostVillages ? rows.find((one) => one.licence === licence) : undefined
    if (row)
      errors.push({
        line: row.line,
        problem: 'too_many_villages',
        about: `${row.name} ${villages}`,
      })
  }
  return errors
}
