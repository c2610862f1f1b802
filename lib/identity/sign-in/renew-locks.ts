import 'server-only'
import { argonStamp, passwordCost } from '@/lib/vault/keys/argon'
import { vaultKeys } from '@/lib/vault/keys/keys'
import { lockUserKey, type PasswordLock } from '@/lib/vault/keys/user-key'
import { openTotp, sealTotp } from './totp'

export type Renewed = Partial<PasswordLock & { totp: Buffer }>

type Account = { id: string; keys: { version: number; totp: Buffer } }

/** After a change of the master secret or of the hashing cost: the same key and the same authenticator under what is in force now. */
export async function renewLocks(
  { id, keys }: Account,
  privateKey: string,
  { password }: { password: string },
): Promise<Renewed> {
  if (keys.version === argonStamp(passwordCost, vaultKeys())) return {}
  const locks = await lockUserKey(id, privateKey, password)
  return { ...locks, totp: sealTotp(id, openTotp(id, keys.totp)) }
}
