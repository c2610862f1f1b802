import 'server-only'
import { z } from 'zod'
import { Problem } from '@/lib/platform/problem'
import { vaultKeys } from '@/lib/vault/keys/keys'
import { lock, unlockOrNull } from '@/lib/vault/seal/lock'
import { newTotpSecret, stepOf, totpPicture } from './totp'

const offered = z.object({ secret: z.string(), until: z.number() })
const hour = 3_600_000

/** A new authenticator secret to scan or type; `offer` brings it back sealed with the form, so that it cannot be chosen. `purpose` names the form or the person. */
export async function offerTotp(purpose: string, label: string, now = new Date()) {
  const secret = newTotpSecret()
  const content = JSON.stringify({ secret, until: now.getTime() + hour })
  const offer = lock(vaultKeys().cookie, content, place(purpose)).toString('base64url')
  return { secret, offer, picture: await totpPicture(secret, label) }
}

/** The secret behind an offer, once a code of it proves that the authenticator has it. */
export function confirmOffer(
  { offer, code }: { offer: string; code: string },
  purpose: string,
  now: Date,
): { secret: string; step: number } {
  const content = unlockOrNull(vaultKeys().cookie, Buffer.from(offer, 'base64url'), place(purpose))
  const { secret, until } = content
    ? offered.parse(JSON.parse(content.toString()))
    : { secret: '', until: 0 }
  if (until < now.getTime()) throw new Problem('invalid', 'offer_over', 'code')
  const step = stepOf(secret, code, now)
  if (step === null) throw new Problem('invalid', 'totp_wrong', 'code')
  return { secret, step }
}

const place = (purpose: string) => `totp-offer/${purpose}`
