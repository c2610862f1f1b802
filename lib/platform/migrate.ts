import 'server-only'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Connection } from './db'

const folder = { migrationsFolder: join(process.cwd(), 'drizzle') }
const lockKey = 20_849_2_844

/** Brings a PostgreSQL to the newest shape as its owner, over one direct connection. Two at once: the second waits, then finds nothing to do. */
export async function migrate(ownerUrl: string): Promise<void> {
  const [{ drizzle }, { migrate: run }, { default: pg }] = await Promise.all([
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
    import('pg'),
  ])
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const db = drizzle(client)
    await db.execute(sql`select pg_advisory_lock(${lockKey})`)
    await run(db, folder)
  } finally {
    await client.end()
  }
}

/** The same for the embedded database, which has no second connection to lock out. */
export async function migrateEmbedded({ db }: Connection): Promise<void> {
  const { migrate: run } = await import('drizzle-orm/pglite/migrator')
  await run(db as unknown as Parameters<typeof run>[0], folder)
}
