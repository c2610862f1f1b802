import { randomBytes } from 'node:crypto'
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

/** Real PostgreSQL: the server whose superuser is `given`, else one from npm that ends with this process. */
export async function openDatabases(given?: string): Promise<Databases> {
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
  await prepare(as('portal_owner', cluster.urlOf(migrated)))
  await admin.query(`alter role portal_login login password 'portal_login'`)
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

/** As in a real deployment: may make roles, is bound by row security. */
const owner = `do $$ begin
  if not exists (select from pg_roles where rolname = 'portal_owner') then
    create role portal_owner login createrole nosuperuser nobypassrls password 'portal_owner';
  end if;
end $$`

async function prepare(ownerUrl: string): Promise<void> {
  const { migrate } = await import('@/lib/platform/migrate')
  await migrate(ownerUrl)
}

function as(user: string, url: string): string {
  return Object.assign(new URL(url), { username: user, password: user }).href
}

function otherDatabase(given: string): (database: string) => string {
  return (database) => Object.assign(new URL(given), { pathname: `/${database}` }).href
}
