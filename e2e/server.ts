import { openDatabases } from '@/lib/testing/databases'
import { openDesk } from '@/lib/testing/desk'
import { startPortal } from './portal'
import { ports } from './ports'

// Started once for all browser tests: PostgreSQL behind its desk, and the portal most tests share.
const desk = await openDesk(() => openDatabases(process.env.TEST_DATABASE_URL), ports.desk)
const portal = await startPortal({ desk: desk.address, port: ports.portal, mailPort: ports.mail })

const end = async () => {
  await portal.stop()
  await desk.close()
  process.exit(0)
}
process.once('SIGTERM', end)
process.once('SIGINT', end)
