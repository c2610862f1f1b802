import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openDatabases } from '@/lib/testing/databases'
import { openDesk } from '@/lib/testing/desk'
import { testEnvironment } from './environment'
import { startPortal } from './portal'
import { ports } from './ports'
import { sharedFile } from './shared'

// Started once for all browser tests: PostgreSQL behind its desk, and the portal most tests share.
const desk = await openDesk(() => openDatabases(process.env.TEST_DATABASE_URL, invent), ports.desk)
const portal = await startPortal({ desk: desk.address, port: ports.portal, mailPort: ports.mail })
mkdirSync(dirname(sharedFile), { recursive: true })
writeFileSync(sharedFile, JSON.stringify({ url: portal.url, ownerUrl: portal.ownerUrl }))

const end = async () => {
  await portal.stop()
  await desk.close()
  process.exit(0)
}
process.once('SIGTERM', end)
process.once('SIGINT', end)

/** The invented people, departments' keys and tips of the demo. */
async function invent(url: string) {
  const KAPOK_DATA = mkdtempSync(join(tmpdir(), 'kapok-e2e-'))
  const env = { ...process.env, ...testEnvironment, KAPOK_DATA, KAPOK_DEMO: '1', DATABASE_URL: url }
  execFileSync(process.execPath, ['bin/run.js', 'tsx', 'bin/demo/data.ts'], {
    env,
    stdio: 'inherit',
  })
}
