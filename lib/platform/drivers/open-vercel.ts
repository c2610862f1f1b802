import 'server-only'
import type { Connection, Db } from '@/lib/platform/db'

/** Through @vercel/postgres over WebSockets; `url` is a pooled address or one on localhost. */
export async function openVercel(url: string, max = 10): Promise<Connection> {
  const [{ drizzle }, { createPool }] = await Promise.all([
    import('drizzle-orm/vercel-postgres'),
    import('@vercel/postgres'),
  ])
  const pool = createPool({ connectionString: url, max, connectionTimeoutMillis: 5_000 })
  pool.on('error', () => {})
  return { db: drizzle(pool) as unknown as Db, close: () => pool.end() }
}
