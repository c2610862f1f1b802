import { hkdfSync } from 'node:crypto'

/** The row of a tip's draft that a cookie stands for. */
export function draftIdOf(cookie: string): string {
  const secret = Buffer.from(cookie, 'base64url')
  return Buffer.from(hkdfSync('sha256', secret, '', 'kapok/tip/id', 16)).toString('hex')
}
