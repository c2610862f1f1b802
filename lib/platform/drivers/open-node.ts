import 'server-only'
import type { Connection, Db } from '@/lib/platform/db'

export async function openNode(url: string, max = 10): Promise<Connection> {
  const [{ drizzle }, { default: pg }] = await Promise.all([
    import('drizzle-orm/node-postgres'),
    import('pg'),
  ])
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 5_000 })
  pool.on('error', () => {})
  // A connection lost while it is lent out fails its statement; without this, the process too.
  pool.on('connect', (client) => client.on('error', () => {}))
  return { db: drizzle(pool) as unknown as Db, close: () => pool.end() }
}
