import 'server-only'
import { confirmOffer } from '@/lib/identity/sign-in/offer-totp'
import { sealTotp } from '@/lib/identity/sign-in/totp'
import { type Staff, staff, staffKeys } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { signKey } from '@/lib/vault/keys/bind-key'
import { newUserKey } from '@/lib/vault/keys/user-key'

type Chosen = { newPassword: string; offer: string; code: string }
type Person = Pick<Staff, 'email' | 'name' | 'phone' | 'role'>

/** A new person's keys, made before any transaction; `insert` puts account and keys into the caller's. Refuses a wrong code of the authenticator. */
export async function newAccount(staffId: string, chosen: Chosen, now: Date) {
  const { secret, step } = confirmOffer(chosen, 'join', now)
  return makeAccount(staffId, { password: chosen.newPassword, secret, step }, now)
}

export async function makeAccount(
  staffId: string,
  { password, secret, step }: { password: string; secret: string; step: number },
  now: Date,
) {
  const { publicKey, privateKey, ...locks } = await newUserKey(staffId, password)
  const totp = sealTotp(staffId, secret)
  const insert = async (tx: Db, person: Person) => {
    await tx.insert(staff).values({ id: staffId, joinedAt: now, ...person })
    const verified = signKey(staffId, 'own', 0, publicKey)
    await tx
      .insert(staffKeys)
      .values({ staffId, publicKey: verified, ...locks, totp, totpStep: step })
  }
  return { publicKey, privateKey, insert }
}
