import 'server-only'
import { and, eq, gt, inArray } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import { departments } from '@/lib/departments/tables'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { excludes } from '@/lib/routing/exclusions'
import type { DepartmentKind } from '@/lib/routing/schema'
import { tipExclusions } from '@/lib/tips/tables'
import { verifiedKey } from '@/lib/vault/keys/bind-key'

export type Recipient = { id: string; kind: DepartmentKind; publicKey: string; epoch: number }
type Row = typeof departments.$inferSelect
type ShutOut = typeof tipExclusions.$inferSelect

/** The department a tip may be handed to. Refused: one shut out, one where nobody works, one whose key was put in by other hands. */
export async function findRecipient(
  db: Db,
  officer: Officer,
  tipId: string,
  departmentId: string,
): Promise<Recipient> {
  const [row] = await db.select().from(departments).where(eq(departments.id, departmentId))
  if (!row) throw new Problem('invalid', 'choose', 'departmentId')
  const exclusions = await listExclusions(db, tipId)
  if (isShutOut(row, exclusions)) {
    throw new Problem('invalid', 'department_excluded', 'departmentId')
  }
  const recipient = recipientOf(row)
  if (recipient) return recipient
  if (row.publicKey && row.activeMembers > 0) {
    await db.transaction((tx) =>
      record(tx, officer, 'alarm.foreign-key', null, { department: row.id }),
    )
  }
  throw new Problem('invalid', 'department_without_key', 'departmentId')
}

/** The first of these kinds, at the city, that may and can have the tip; null when none. */
export async function findCityRecipient(
  db: Db,
  tipId: string,
  kinds: readonly DepartmentKind[],
): Promise<Recipient | null> {
  const here = and(eq(departments.level, 'city'), gt(departments.activeMembers, 0))
  const found = await db
    .select()
    .from(departments)
    .where(and(here, inArray(departments.kind, [...kinds])))
  const exclusions = await listExclusions(db, tipId)
  const open = found.filter((row) => !isShutOut(row, exclusions)).map(recipientOf)
  const first = kinds.map((kind) => open.find((one) => one?.kind === kind)).find(Boolean)
  return first ?? null
}

export async function listExclusions(db: Db, tipId: string): Promise<ShutOut[]> {
  return db.select().from(tipExclusions).where(eq(tipExclusions.tipId, tipId))
}

function isShutOut(department: Row, exclusions: readonly ShutOut[]): boolean {
  return exclusions.some((one) => excludes(one, department))
}

/** Null without an active member, or when the key is not the one that was signed. */
function recipientOf({ id, kind, epoch, activeMembers, ...row }: Row): Recipient | null {
  const publicKey = verifiedKey(id, 'department', epoch, row.publicKey)
  if (!publicKey || activeMembers === 0) return null
  return { id, kind, publicKey, epoch }
}
