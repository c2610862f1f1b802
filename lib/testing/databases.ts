import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { startCluster } from './embedded'

/** Addresses of one database. */
export interface Addresses {
  /** Of the superuser, whom row security does not bind. */
  ownerUrl: string
  /** Of the application's own login. */
  url: string
}

export interface Databases {
  /** A database of its own: a copy of the migrated one with the reference data. */
  copy: () => Promise<Addresses>
  close: () => Promise<void>
}

/** Real PostgreSQL: the server whose superuser is `given`, else one from npm that ends with this process. `fill` adds to what every copy holds. */
export async function openDatabases(given?: string, fill = nothing): Promise<Databases> {
  const cluster = given
    ? { urlOf: otherDatabase(given), stop: async () => {} }
    : await startCluster()
  const admin = new Client({ connectionString: given ?? cluster.urlOf('postgres') })
  await admin.connect()
  const made: string[] = []
  const create = async (template: string) => {
    const name = `kapok_test_${randomBytes(6).toString('hex')}`
    await admin.query(`create database ${name} template ${template} owner portal_owner`)
    made.unshift(name)
    return name
  }

  await admin.query(owner)
  const migrated = await create('template0')
  await prepare(cluster.urlOf(migrated))
  await fill(as('portal_login', cluster.urlOf(migrated)))
  return {
    copy: async () => {
      const ownerUrl = cluster.urlOf(await create(migrated))
      return { ownerUrl, url: as('portal_login', ownerUrl) }
    },
    close: async () => {
      if (given) for (const name of made) await admin.query(`drop database ${name} with (force)`)
      await admin.end()
      await cluster.stop()
    },
  }
}

async function nothing(_url: string): Promise<void> {}

/** As in a real deployment: may make roles, is bound by row security. */
const owner = `do $$ begin
  if not exists (select from pg_roles where rolname = 'portal_owner') then
    create role portal_owner login createrole nosuperuser nobypassrls password 'portal_owner';
  end if;
end $$`

async function prepare(url: string): Promise<void> {
  const [{ migrate }, { openNode }, { rows }, { seed }] = await Promise.all([
    import('@/lib/platform/migrate/migrate'),
    import('@/lib/platform/drivers/open-node'),
    import('@/lib/platform/db'),
    import('@/drizzle/seed'),
  ])
  await migrate(as('portal_owner', url))
  const superuser = await openNode(url, 1)
  await rows(superuser.db, sql`alter role portal_login login password 'portal_login'`)
  await superuser.close()
  const login = await openNode(as('portal_login', url))
  await seed(async () => login.db)
  await login.close()
}

function as(user: string, url: string): string {
  return Object.assign(new URL(url), { username: user, password: user }).href
}

function otherDatabase(given: string): (database: string) => string {
  return (database) => Object.assign(new URL(given), { pathname: `/${database}` }).href
}
