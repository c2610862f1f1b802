import { hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

// Plain JavaScript, because bin/run.js needs it before anything is compiled.

/**
 * The one master secret, as 64 hex digits: `KAPOK_MASTER`, or in embedded mode a file beside the data, made on first use and readable by its owner alone. Undefined where a database of one's own comes without it.
 * @param {Record<string, string | undefined>} set
 * @returns {string | undefined}
 */
export function masterOf(set) {
  if (set.KAPOK_MASTER) return set.KAPOK_MASTER
  if (set.POSTGRES_URL || set.DATABASE_URL) return undefined
  const directory = resolve(/* turbopackIgnore: true */ set.KAPOK_DATA || '.data')
  const file = join(directory, 'master')
  if (!existsSync(file)) {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    chmodSync(directory, 0o700)
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}

/**
 * The secrets that next-auth and Next want by name. They follow from the master unless set.
 * @param {string} master
 * @param {Record<string, string | undefined>} set
 * @returns {{ AUTH_SECRET: string, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string }}
 */
export function namedSecrets(master, set) {
  const derived = (/** @type {string} */ label) =>
    Buffer.from(hkdfSync('sha256', Buffer.from(master, 'hex'), '', `kapok/${label}`, 32)).toString(
      'base64',
    )
  return {
    AUTH_SECRET: set.AUTH_SECRET || derived('auth'),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      set.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || derived('actions'),
  }
}
