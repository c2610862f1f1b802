import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Databases, openDatabases } from '@/lib/testing/databases'
import { startCluster } from '@/lib/testing/embedded'
import type { Place } from './environment'
import { runTool } from './programs'
import { say } from './progress'

let opened: Promise<Databases & { end: () => Promise<void> }> | undefined

/** PostgreSQL that keeps what it acknowledged through a power cut, with the demo's people in every copy. Started with the first that asks. */
export function postgres() {
  opened ??= open()
  return opened
}

export async function closePostgres(): Promise<void> {
  await (await opened)?.end()
}

async function open() {
  say('PostgreSQL: starting, migrating, inventing people (a minute)')
  const cluster = await startCluster({ durable: true })
  const databases = await openDatabases(cluster.urlOf('postgres'), (url) =>
    invent({ DATABASE_URL: url }),
  )
  const end = async () => {
    await databases.close()
    await cluster.stop()
  }
  return { ...databases, end }
}

/** A new directory of the embedded database with the same people in it. */
export async function embedded(): Promise<{ place: Place; remove: () => void }> {
  say('PGlite: migrating, inventing people (a minute)')
  const directory = mkdtempSync(join(tmpdir(), 'kapok-bench-'))
  const place: Place = { KAPOK_DATA: directory, ALLOW_EMBEDDED: '1' }
  const remove = () => rmSync(directory, { recursive: true, force: true })
  process.once('exit', remove)
  await invent(place)
  return { place, remove }
}

async function invent(place: Place): Promise<void> {
  await runTool(['tsx', 'bin/demo/data.ts'], { ...place, KAPOK_DEMO: '1' })
}
