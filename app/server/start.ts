import 'server-only'
import { city } from '@/lib/city/city'
import { as } from '@/lib/identity/as'
import { database } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { migrateOpen } from '@/lib/platform/migrate/migrate'
import { refuseStrongLogin } from '@/lib/platform/migrate/refuse-strong-login'
import { Problem } from '@/lib/platform/problem'

const retryMs = 10_000

/** Runs once before the first request; what stands against it ends the process with a sentence, for Next would go on without. */
export const start = (): Promise<void> => prepare().catch(stop)

/** The city's folder must be readable. The embedded database is brought up to date; a server's is only used through a login that row security binds. */
async function prepare(): Promise<void> {
  const { building, driver, production } = env()
  city()
  if (building) return
  if (driver === 'embedded') return prepareEmbedded()
  if (production) await checkLogin()
}

async function prepareEmbedded(): Promise<void> {
  const connection = await database()
  await migrateOpen(connection)
  const { seed } = await import('@/drizzle/seed')
  await seed()
}

/** A database that cannot be reached just now is asked again later; pages say meanwhile that it is lost. */
async function checkLogin(): Promise<void> {
  const lost = await refuseStrongLogin(as({ role: 'system', job: 'start' })).then(
    () => false,
    (error: unknown) => {
      if (error instanceof Problem && error.code === 'unavailable') return true
      throw error
    },
  )
  if (lost) setTimeout(() => checkLogin().catch(stop), retryMs).unref()
}

function stop(error: Error): never {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
