import 'server-only'
import { eq } from 'drizzle-orm'
import { findGranted } from '@/lib/cases/granted'
import { departments } from '@/lib/departments/tables'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { DepartmentKind } from '@/lib/routing/schema'
import { mayHandOver } from '@/lib/tips/policy'
import { type GrantedTip, tipCase } from '@/lib/tips/tip-case'
import { countReturns, returnsToArbiter } from './hand-over'
import type { OnTip } from './input'
import { findCityRecipient } from './recipient'
import { transfer } from './transfer'

const toTriage: DepartmentKind[] = ['integrated-center', 'politics-law', 'discipline']
const toArbiter: DepartmentKind[] = ['politics-law', 'discipline', 'integrated-center']

/** Sends a tip that came to the wrong place back to the triage desk, and from the second time on to the arbiter: the city's 政法委, or 纪委监委 where that is shut out. Those who decide cannot return it themselves. */
export async function returnToTriage(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  { tipId, reason, version }: OnTip & { reason: string },
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'return' })
  if (!mayHandOver(granted)) throw new Problem('conflict')
  const earlier = await countReturns(db, tipId)
  const decides = earlier + 1 < returnsToArbiter ? toTriage : toArbiter
  const to = await findCityRecipient(db, tipId, decides)
  if (!to) throw new Problem('conflict', 'nobody_decides')
  if (to.id === granted.departmentId || (await isArbiter(db, granted, earlier))) {
    throw new Problem('conflict', 'you_decide')
  }
  await transfer(db, officer, keyring, granted, { to, kind: 'returned', reason, version })
}

/** The triage desk decides what comes to it, and once a tip was returned twice nobody at the city passes it on by returning it. */
async function isArbiter(db: Db, granted: GrantedTip, earlier: number): Promise<boolean> {
  const [own] = await db
    .select({ kind: departments.kind, level: departments.level })
    .from(departments)
    .where(eq(departments.id, granted.departmentId))
  if (own?.level !== 'city') return false
  return own.kind === 'integrated-center' || (earlier > 0 && own.kind === 'politics-law')
}
