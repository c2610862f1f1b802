import 'server-only'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { type Connection, type Db, rows } from '@/lib/platform/db'
import { openNode } from '@/lib/platform/drivers/open-node'
import { applySecurity, clearSecurity, securityStands } from './apply-security'

const ours = join(process.cwd(), 'drizzle')
const lockKey = 20_849_2_844

/** Brings a PostgreSQL to the newest shape as its owner, over one direct connection. Two at once: the second waits, then finds nothing to do. */
export async function migrate(ownerUrl: string, folder = ours): Promise<void> {
  const connection = await openNode(ownerUrl, 1)
  await migrateOpen(connection, folder).finally(connection.close)
}

/** The same over an open connection of the owner: that of the embedded database. */
export async function migrateOpen({ db }: Connection, folder = ours): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`)
    const steps = await listSteps(tx, folder)
    if (steps.length === 0 && (await securityStands(tx))) return
    // A policy holds the columns it names, and a migration must see all rows. Nobody else sees this moment.
    await clearSecurity(tx)
    for (const step of steps) await take(tx, step)
    await applySecurity(tx)
  })
}

type Step = ReturnType<typeof readMigrationFiles>[number]

/** The migrations that are still to come. Throws when one that was taken is not the file of today. */
async function listSteps(tx: Db, migrationsFolder: string): Promise<Step[]> {
  await tx.execute(sql`create schema if not exists drizzle`)
  await tx.execute(sql`create table if not exists drizzle.__drizzle_migrations (
    id serial primary key, hash text not null, created_at bigint)`)
  const taken = await rows<{ hash: string }>(
    tx,
    sql`select hash from drizzle.__drizzle_migrations order by created_at`,
  )
  const steps = readMigrationFiles({ migrationsFolder })
  const strange = taken.findIndex(({ hash }, at) => steps[at]?.hash !== hash)
  if (strange >= 0)
    throw new Error(
      `migration ${strange} of this database is not the one in drizzle/: a newer version made the database, or somebody edited the file. An embedded one is begun anew by deleting its directory (KAPOK_DATA, .data).`,
    )
  return steps.slice(taken.length)
}

async function take(tx: Db, step: Step): Promise<void> {
  for (const statement of step.sql) await tx.execute(sql.raw(statement))
  await tx.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${step.hash}, ${step.folderMillis})`,
  )
}
