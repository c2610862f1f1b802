import 'server-only'
import { and, count, eq } from 'drizzle-orm'
import { findOwnAdvisor } from '@/lib/advisors/queries'
import { firmParties } from '@/lib/advisors/tables'
import { record } from '@/lib/audit/record'
import { partiesIn } from '@/lib/consultations/intake/parties'
import type { Advisor } from '@/lib/consultations/policy'
import { consultationParties } from '@/lib/consultations/tables'
import { affected, type Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { FirmPartyInput } from './input'

/** Notes that the advisor's firm acts for or against somebody, as a blind index: nobody can read back who. */
export async function addFirmParty(
  db: Db,
  advisor: Advisor,
  { name }: FirmPartyInput,
): Promise<void> {
  const own = await findOwnAdvisor(db, advisor)
  const values = partiesIn(name)
  if (!own) throw new Problem('not_found')
  if (values.length === 0) throw new Problem('invalid', 'too_short', 'name')
  const rows = values.map((value) => ({ firm: own.firm, value, enteredBy: advisor.staffId }))
  await db.transaction(async (tx) => {
    const kept = await tx.insert(firmParties).values(rows).onConflictDoNothing()
    await record(tx, advisor, 'firm.party-added', own.id, { count: affected(kept) })
  })
}

/** How many parties the advisor's firm has noted. */
export async function countFirmParties(db: Db, advisor: Advisor): Promise<number> {
  const own = await findOwnAdvisor(db, advisor)
  if (!own) return 0
  const [found] = await db
    .select({ parties: count() })
    .from(firmParties)
    .where(eq(firmParties.firm, own.firm))
  return found?.parties ?? 0
}

/** Whether the other side of a consultation is a party of the caller's firm. */
export async function hasConflict(
  db: Db,
  advisor: Advisor,
  consultationId: string,
): Promise<boolean> {
  const own = await findOwnAdvisor(db, advisor)
  if (!own) return false
  const [found] = await db
    .select({ value: consultationParties.value })
    .from(consultationParties)
    .innerJoin(firmParties, eq(firmParties.value, consultationParties.value))
    .where(
      and(eq(consultationParties.consultationId, consultationId), eq(firmParties.firm, own.firm)),
    )
    .limit(1)
  return found !== undefined
}
