import { hkdfSync } from 'node:crypto'

/** The row that a draft cookie stands for. */
export function draftIdOf(cookie: string): string {
  const secret = Buffer.from(cookie, 'base64url')
  return Buffer.from(hkdfSync('sha256', secret, '', 'kapok/draft/id', 16)).toString('hex')
}
