import 'server-only'
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { requireKeeper } from '@/lib/advisors/policy'
import type { InviteAdvisorInput } from '@/lib/advisors/schema'
import { advisors } from '@/lib/advisors/tables'
import { record } from '@/lib/audit/record'
import {
  invitationEnds,
  invitationHash,
  newInvitationCode,
} from '@/lib/identity/account/invitation'
import type { Officer } from '@/lib/identity/actor'
import { invitations, staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'

/** Gives the code that an advisor of the list joins with, once, within seven days. */
export async function inviteAdvisor(
  db: Db,
  officer: Officer,
  { advisorId, email }: InviteAdvisorInput,
  now = new Date(),
): Promise<string> {
  await requireKeeper(db, advisorId)
  const [advisor] = await db.select().from(advisors).where(eq(advisors.id, advisorId))
  if (!advisor) throw new Problem('not_found')
  if (advisor.staffId) throw new Problem('conflict', 'advisor_joined')
  const [known] = await db.select({ id: staff.id }).from(staff).where(eq(staff.email, email))
  if (known) throw new Problem('conflict', 'already_staff', 'email')
  const code = newInvitationCode()
  await db.transaction(async (tx) => {
    await tx.insert(invitations).values({
      id: randomUUID(),
      tokenHash: invitationHash(code),
      ...{ email, name: advisor.name, phone: null, role: 'advisor' as const },
      advisorId,
      invitedBy: officer.staffId,
      expiresAt: invitationEnds(now),
    })
    await record(tx, officer, 'invite', advisorId, { role: 'advisor' })
  })
  return code
}
