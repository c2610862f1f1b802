import { eq } from 'drizzle-orm'
import { as } from '@/lib/identity/as'
import type { Keyring } from '@/lib/identity/session/keyring'
import { staffKeys } from '@/lib/identity/tables'
import { unlockUserKey } from '@/lib/vault/keys/user-key'
import { demoPassword } from './accounts'

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
