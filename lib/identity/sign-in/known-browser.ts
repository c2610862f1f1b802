import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { knownBrowsers } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'

/** What a browser showed: `secret` as it came if it is one of ours, `token` its hash. */
export type KnownBrowser = { secret?: string; token: Buffer; ofThisPerson: boolean }

export async function findBrowser(
  db: Db,
  shown: string | undefined,
  staffId: string | undefined,
): Promise<KnownBrowser> {
  const token = hash(shown ?? '')
  const people = await db
    .select({ staffId: knownBrowsers.staffId })
    .from(knownBrowsers)
    .where(eq(knownBrowsers.token, token))
  return {
    secret: people.length > 0 ? shown : undefined,
    token,
    ofThisPerson: people.some((person) => person.staffId === staffId),
  }
}

/** Gives what the browser keeps: its own secret where we gave it one, so that colleagues can share a machine, else a new one. */
export async function rememberBrowser(
  tx: Db,
  staffId: string,
  browser: KnownBrowser,
): Promise<string> {
  const secret = browser.secret ?? randomBytes(32).toString('base64url')
  await tx
    .insert(knownBrowsers)
    .values({ staffId, token: hash(secret) })
    .onConflictDoNothing()
  return secret
}

const hash = (secret: string) => createHash('sha256').update(secret).digest()
