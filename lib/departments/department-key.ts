import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { departmentKeyContext, unwrap } from '@/lib/vault/seal/seal'
import { departmentMembers } from './tables'

/** The department's private key, unwrapped with a member's own. Throws `not_found` for whoever is no member. */
export async function departmentKey(
  db: Db,
  { staffId, privateKey }: Keyring,
  departmentId: string,
): Promise<string> {
  const [member] = await db
    .select({ wrappedKey: departmentMembers.wrappedKey, epoch: departmentMembers.epoch })
    .from(departmentMembers)
    .where(
      and(eq(departmentMembers.departmentId, departmentId), eq(departmentMembers.staffId, staffId)),
    )
  if (!member) throw new Problem('not_found')
  const context = departmentKeyContext(departmentId, member.epoch, staffId)
  return unwrap(privateKey, context, member.wrappedKey)
}
