import 'server-only'
import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { openEmbedded } from '@/lib/platform/drivers/embedded'
import { openNode } from '@/lib/platform/drivers/open-node'
import { openVercel } from '@/lib/platform/drivers/open-vercel'
import { env } from './env'

/** One handle for all three drivers; an open transaction is one too. */
export type Db = PgDatabase<PgQueryResultHKT>

export type Connection = { db: Db; close: () => Promise<void> }

const shared = globalThis as { kapokDatabase?: Promise<Connection> }

/** The process's database, opened once, and anew when it was closed. Throws while a build runs: a build never touches data. */
export function database(): Promise<Connection> {
  if (env().building) throw new Error('the database is not opened during a build')
  shared.kapokDatabase ??= open().then(forgottenWhenClosed, (error) => {
    shared.kapokDatabase = undefined
    throw error
  })
  return shared.kapokDatabase
}

function forgottenWhenClosed({ db, close }: Connection): Connection {
  const end = async () => {
    await close()
    shared.kapokDatabase = undefined
  }
  return { db, close: end }
}

/** Rows of a raw statement, whichever driver answered. */
export async function rows<T>(db: Db, statement: SQL): Promise<T[]> {
  const answer = (await db.execute(statement)) as unknown as { rows: T[] }
  return answer.rows
}

/** How many rows a statement without RETURNING wrote, whichever driver answered. */
export function affected(result: unknown): number {
  const { rowCount, affectedRows } = result as { rowCount?: number; affectedRows?: number }
  return rowCount ?? affectedRows ?? 0
}

async function open(): Promise<Connection> {
  const { driver, url, dataDirectory, embeddedAllowed } = env()
  if (driver === 'vercel' && url) return openVercel(url)
  if (driver === 'node' && url) return openNode(url)
  if (!embeddedAllowed)
    throw new Error('no database: set DATABASE_URL or POSTGRES_URL (or ALLOW_EMBEDDED=1 to try)')
  return openEmbedded(dataDirectory)
}
