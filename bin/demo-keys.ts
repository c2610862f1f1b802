import { eq } from 'drizzle-orm'
import { as } from '@/lib/access/as'
import type { Keyring } from '@/lib/access/keyring'
import { staffKeys } from '@/lib/access/tables'
import { demoPassword } from '@/lib/departments/demo-accounts'
import { unlockUserKey } from '@/lib/vault/user-key'

const opened = new Map<string, Promise<Keyring>>()

/** The key of one of the demo's invented people, opened once by the password everybody knows. */
export function demoKeyring(staffId: string): Promise<Keyring> {
  const known = opened.get(staffId) ?? open(staffId)
  opened.set(staffId, known)
  return known
}

async function open(staffId: string): Promise<Keyring> {
  const [keys] = await as({ role: 'system', job: 'sign-in' })
    .select()
    .from(staffKeys)
    .where(eq(staffKeys.staffId, staffId))
  const privateKey = await unlockUserKey(staffId, demoPassword, keys)
  if (!privateKey) throw new Error('the password of the demo opens no key')
  return { staffId, privateKey }
}
