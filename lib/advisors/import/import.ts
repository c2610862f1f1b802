import 'server-only'
import { randomUUID } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import { settleInPools } from '@/lib/advisors/directory/seat'
import { replaceHours } from '@/lib/advisors/hours/replace-hours'
import { listKept, lockDirectory } from '@/lib/advisors/policy'
import { advisorAssignments, advisors } from '@/lib/advisors/tables'
import { record } from '@/lib/audit/record'
import type { Officer } from '@/lib/identity/actor'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { batches, groupBy, idOf } from './batches'
import { assignmentsOf, checkSheet, type KnownAdvisor, type KnownList, keyOf } from './check-sheet'
import { loadKnown } from './known'
import { readSheet, type SheetError, type SheetRow } from './sheet'

export type ImportReport = {
  errors: SheetError[]
  lines: number
  advisors: number
  newAdvisors: number
  villages: number
  newAssignments: number
}

/** What a table would do, or everything that is wrong with it. Nothing is written. */
export async function previewImport(
  db: Db,
  _officer: Officer,
  bytes: Uint8Array,
  now = new Date(),
) {
  await requireAnyBureau(db)
  const { rows, errors } = readSheet(bytes)
  const known = await loadKnown(db, rows, localDay(now))
  return reportOf(rows, [...errors, ...checkSheet(rows, known)], known)
}

/** Writes a table whole, or nothing of it where a single line is wrong. */
export async function importAdvisors(
  db: Db,
  officer: Officer,
  bytes: Uint8Array,
  now = new Date(),
): Promise<ImportReport> {
  await requireAnyBureau(db)
  const { rows, errors } = readSheet(bytes)
  const today = localDay(now)
  return db.transaction(async (tx) => {
    await lockDirectory(tx)
    const known = await loadKnown(tx, rows, today)
    const report = reportOf(rows, [...errors, ...checkSheet(rows, known)], known)
    if (report.errors.length > 0) return report
    const ids = await writeAdvisors(tx, rows, known)
    await writeAssignments(tx, rows, ids, known)
    await replaceHours(tx, rows, ids, today)
    await settleInPools(tx, [...ids.values()], now)
    const { lines, newAdvisors, newAssignments } = report
    await record(tx, officer, 'import-advisors', null, { lines, newAdvisors, newAssignments })
    return report
  })
}

async function requireAnyBureau(db: Db) {
  if ((await listKept(db)).length === 0) throw new Problem('not_found')
}

function reportOf(rows: SheetRow[], errors: SheetError[], known: KnownList): ImportReport {
  const licences = new Set(rows.map(({ licence }) => licence))
  const standing = new Set(known.assignments.map(keyOf))
  return {
    errors: errors.sort((a, b) => a.line - b.line),
    lines: rows.length,
    advisors: licences.size,
    newAdvisors: [...licences].filter((licence) => !known.advisors.has(licence)).length,
    villages: new Set(rows.map(({ areaCode }) => areaCode)).size,
    newAssignments: assignmentsOf(rows).filter((row) => !standing.has(keyOf(row))).length,
  }
}

/** New lawyers are entered; known ones, where the bureau keeps them, take over what the table says now. */
async function writeAdvisors(
  tx: Db,
  rows: SheetRow[],
  known: KnownList,
): Promise<Map<string, string>> {
  const people = [...new Map(rows.map((row) => [row.licence, row])).values()]
  const ids = new Map([...known.advisors].map(([licence, { id }]) => [licence, id]))
  const added = people.filter(({ licence }) => !ids.has(licence))
  for (const { licence } of added) ids.set(licence, randomUUID())
  for (const some of batches(added)) {
    await tx
      .insert(advisors)
      .values(
        some.map(({ licence, ...row }) => ({ id: idOf(ids, licence), licence, ...shown(row) })),
      )
  }
  for (const row of people) {
    const there = known.advisors.get(row.licence)
    if (!there || sameText(shown(there), shown(row))) continue
    await tx.update(advisors).set(shown(row)).where(eq(advisors.id, there.id))
  }
  return ids
}

const shown = ({
  name,
  firm,
  phone,
  languages,
}: Omit<KnownAdvisor, 'id' | 'licence' | 'endsOn'>) => ({
  ...{ name, firm, phone, languages },
})

const sameText = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

async function writeAssignments(
  tx: Db,
  rows: SheetRow[],
  ids: Map<string, string>,
  { assignments }: KnownList,
) {
  const standing = new Map(assignments.map((one) => [keyOf(one), one]))
  const wanted = assignmentsOf(rows)
  const added = wanted.filter((row) => !standing.has(keyOf(row)))
  for (const some of batches(added)) {
    await tx.insert(advisorAssignments).values(
      some.map(({ licence, areaCode, startsOn, endsOn }) => ({
        ...{ id: randomUUID(), areaCode, startsOn, endsOn },
        advisorId: idOf(ids, licence),
      })),
    )
  }
  const moved = wanted.filter((row) => {
    const there = standing.get(keyOf(row))
    return there !== undefined && there.endsOn !== row.endsOn
  })
  for (const [endsOn, some] of groupBy(moved, (row) => row.endsOn)) {
    const these = some.map((row) => standing.get(keyOf(row))?.id ?? '')
    await tx.update(advisorAssignments).set({ endsOn }).where(inArray(advisorAssignments.id, these))
  }
}
