import 'server-only'
import { randomUUID } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import { batches, idOf } from '@/lib/advisors/import/batches'
import type { SheetHours, SheetRow } from '@/lib/advisors/import/sheet'
import { officeHours } from '@/lib/advisors/tables'
import type { Db } from '@/lib/platform/db'
import { addDays } from './visits'

type Rule = SheetHours & { areaCode: string; advisorId: string }

/** Where a table names hours of an advisor in a village, they take the place of those before, which end yesterday. */
export async function replaceHours(
  tx: Db,
  rows: SheetRow[],
  ids: ReadonlyMap<string, string>,
  today: string,
) {
  const wanted = rulesOf(rows, ids)
  const places = new Set([...wanted.values()].map(placeOf))
  const codes = [...new Set([...wanted.values()].map(({ areaCode }) => areaCode))]
  if (codes.length === 0) return
  const there = (await listStanding(tx, codes, today)).filter((rule) => places.has(placeOf(rule)))
  const standing = new Set(there.map(ruleKey))
  const ended = there.filter((rule) => !wanted.has(ruleKey(rule))).map(({ id }) => id)
  for (const some of batches(ended)) {
    const endsOn = addDays(today, -1)
    await tx.update(officeHours).set({ endsOn }).where(inArray(officeHours.id, some))
  }
  const added = [...wanted.values()].filter((rule) => !standing.has(ruleKey(rule)))
  for (const some of batches(added)) {
    await tx.insert(officeHours).values(some.map((rule) => ({ id: randomUUID(), ...rule })))
  }
}

function rulesOf(rows: SheetRow[], ids: ReadonlyMap<string, string>): Map<string, Rule> {
  const rules = rows.flatMap(({ hours, areaCode, licence }) =>
    hours ? [{ ...hours, areaCode, advisorId: idOf(ids, licence) }] : [],
  )
  return new Map(rules.map((rule) => [ruleKey(rule), rule]))
}

async function listStanding(tx: Db, codes: string[], today: string) {
  const found = []
  for (const some of batches(codes)) {
    const rules = await tx.select().from(officeHours).where(inArray(officeHours.areaCode, some))
    found.push(...rules.filter(({ endsOn }) => endsOn === null || endsOn >= today))
  }
  return found
}

const placeOf = ({ areaCode, advisorId }: Pick<Rule, 'areaCode' | 'advisorId'>) =>
  `${areaCode}/${advisorId}`

const ruleKey = ({ week, weekday, opens, closes, place, ...rule }: Rule) =>
  [placeOf(rule), week, weekday, opens, closes, place].join('/')
