import 'server-only'
import { createHash, randomInt } from 'node:crypto'

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const validDays = 7

/** Without any word of whom it is for: 25 letters and digits in fives, easy to read out. */
export function newInvitationCode(): string {
  const code = Array.from({ length: 25 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return code.match(/.{5}/g)?.join('-') ?? code
}

/** Only the hash of a code is kept. */
export const invitationHash = (code: string): Buffer =>
  createHash('sha256').update(code.replace(/-/g, '')).digest()

export const invitationEnds = (now: Date): Date =>
  new Date(now.getTime() + validDays * 24 * 3_600_000)
