import { execFileSync } from 'node:child_process'
import { openDatabases } from '@/lib/testing/databases'
import { openDesk } from '@/lib/testing/desk'
import { testEnvironment } from './environment'
import { startPortal } from './portal'
import { ports } from './ports'

// Started once for all browser tests: PostgreSQL behind its desk, and the portal most tests share.
const desk = await openDesk(() => openDatabases(process.env.TEST_DATABASE_URL, invent), ports.desk)
const portal = await startPortal({ desk: desk.address, port: ports.portal, mailPort: ports.mail })

const end = async () => {
  await portal.stop()
  await desk.close()
  process.exit(0)
}
process.once('SIGTERM', end)
process.once('SIGINT', end)

/** The invented people, departments' keys and tips of the demo. */
async function invent(url: string) {
  const env = { ...process.env, ...testEnvironment, KAPOK_DEMO: '1', DATABASE_URL: url }
  execFileSync(process.execPath, ['bin/run.js', 'tsx', 'bin/demo-data.ts'], {
    env,
    stdio: 'inherit',
  })
}
