import 'server-only'
import { sql } from 'drizzle-orm'
import type { StaffActor } from '@/lib/identity/actor'
import { type Db, rows } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'

/** The city or the districts whose justice bureau the caller of `db` works for; none for everybody else. */
export async function listKept(db: Db): Promise<string[]> {
  const kept = await rows<{ code: string }>(
    db,
    sql`select code from areas where level in ('city', 'district') and keeps_advisors(code) order by code`,
  )
  return kept.map(({ code }) => code)
}

/** Throws `not_found` unless the caller's bureau keeps the list of advisors of this place. */
export async function requireBureau(db: Db, areaCode: string): Promise<void> {
  await demand(db, sql`keeps_advisors(${areaCode})`)
}

/** The bureau of a place this advisor serves, or the city's. */
export async function requireKeeper(db: Db, advisorId: string): Promise<void> {
  await demand(db, sql`keeps_advisor(${advisorId}::uuid)`)
}

/** The advisor in person, or their bureau. */
export async function requireOwnOrKeeper(db: Db, staff: StaffActor, advisorId: string) {
  const own = sql`exists (select from advisors where id = ${advisorId} and staff_id = ${staff.staffId})`
  await demand(db, sql`${own} or keeps_advisor(${advisorId}::uuid)`)
}

/** Changes of the list wait for one another: each looks for overlaps first. */
export async function lockDirectory(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${directoryLock})`)
}

// Any constant of ours.
const directoryLock = 0x6b616476

async function demand(db: Db, condition: ReturnType<typeof sql>) {
  const [answer] = await rows<{ may: boolean }>(db, sql`select ${condition} as may`)
  if (!answer?.may) throw new Problem('not_found')
}
