import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/platform/env'
import { keys } from '@/lib/vault/keys/keys'

type TokenVerdict = { state: 'ours'; ageSeconds: number } | { state: 'foreign' | 'outdated' }

/** A token for one browser's forms: bound to its draft cookie, to the time of issue and to this deployment's action key. */
export function newFormToken(cookie: string, now = Date.now()): string {
  const issued = Math.floor(now / 1000).toString(36)
  return `${issued}.${fingerprint()}.${sign(cookie, issued)}`
}

/** `outdated` means a page from before a key change: its action ids no longer exist. */
export function readFormToken(cookie: string, token: string, now = Date.now()): TokenVerdict {
  const [issued = '', print = '', mac = ''] = token.split('.')
  const expected = Buffer.from(sign(cookie, issued))
  const given = Buffer.from(mac)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return { state: 'foreign' }
  }
  if (print !== fingerprint()) return { state: 'outdated' }
  return { state: 'ours', ageSeconds: Math.max(0, now / 1000 - Number.parseInt(issued, 36)) }
}

function sign(cookie: string, issued: string) {
  const mac = createHmac('sha256', keys(env().master).form).update(`${cookie}\0${issued}`)
  return mac.digest('base64url').slice(0, 22)
}

function fingerprint() {
  return createHash('sha256').update(env().actionsKey).digest('base64url').slice(0, 8)
}
