import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { startCluster } from './embedded'

/** Address of one database, for the superuser and for the application's own login. */
export interface Addresses {
  ownerUrl: string
  url: string
}

export interface Databases {
  /** A database of its own: a copy of the migrated one with the reference data. */
  copy: () => Promise<Addresses>
  close: () => Promise<void>
}

/** Real PostgreSQL: the server named by `given`, else one from npm that ends with this process. */
export async function openDatabases(given?: string): Promise<Databases> {
  const cluster = given
    ? { urlOf: otherDatabase(given), stop: async () => {} }
    : await startCluster()
  const admin = new Client({ connectionString: given ?? cluster.urlOf('postgres') })
  await admin.connect()
  const made: string[] = []
  const create = async (template: string) => {
    const name = `kapok_test_${randomBytes(6).toString('hex')}`
    await admin.query(`create database ${name} template ${template} strategy file_copy`)
    made.unshift(name)
    return name
  }

  const migrated = await create('template0')
  await prepare(cluster.urlOf(migrated))
  await admin.query(`alter role portal_login login password 'portal_login'`)
  return {
    copy: async () => addresses(cluster.urlOf(await create(migrated))),
    close: async () => {
      if (given) for (const name of made) await admin.query(`drop database ${name} with (force)`)
      await admin.end()
      await cluster.stop()
    },
  }
}

async function prepare(ownerUrl: string): Promise<void> {
  const { migrate } = await import('@/lib/platform/migrate')
  await migrate(ownerUrl)
}

function addresses(ownerUrl: string): Addresses {
  const login = new URL(ownerUrl)
  login.username = 'portal_login'
  login.password = 'portal_login'
  return { ownerUrl, url: login.href }
}

function otherDatabase(given: string): (database: string) => string {
  return (database) => Object.assign(new URL(given), { pathname: `/${database}` }).href
}
