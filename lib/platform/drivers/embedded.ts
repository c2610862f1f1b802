import 'server-only'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection, Db } from '@/lib/platform/db'

/** PostgreSQL inside this process. Holds an exclusive pid file; throws when another live process holds it, for two on one directory destroy data. */
export async function openEmbedded(directory: string): Promise<Connection> {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  chmodSync(directory, 0o700)
  const release = lock(join(directory, 'pid'))
  const [{ PGlite }, { drizzle }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('drizzle-orm/pglite'),
  ])
  const client = new PGlite(join(directory, 'postgres'))
  await client.waitReady
  return {
    db: drizzle(client) as unknown as Db,
    close: async () => {
      await client.close()
      release()
    },
  }
}

function lock(file: string): () => void {
  if (!claim(file)) {
    const holder = Number(readFileSync(file, 'utf8'))
    if (holder !== process.pid && alive(holder))
      throw new Error(
        `the embedded database is in use by process ${holder}. Stop it first, or set DATABASE_URL to use a PostgreSQL server.`,
      )
    rmSync(file, { force: true })
    if (!claim(file)) throw new Error('another process took the embedded database just now')
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  return release
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function alive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
