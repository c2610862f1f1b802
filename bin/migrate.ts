import { database } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { migrate, migrateOpen } from '@/lib/platform/migrate/migrate'

// Brings the database to the newest shape: a server's as its owner, the embedded one as it is.
const { driver, ownerUrl } = env()
process.stderr.write('Migrating…\n')
if (driver === 'embedded') {
  const connection = await database()
  await migrateOpen(connection)
  await connection.close()
} else if (ownerUrl) {
  await migrate(ownerUrl)
} else {
  throw new Error(
    'DATABASE_URL_OWNER (or POSTGRES_URL_NON_POOLING) is not set: migrating needs the owner of the tables',
  )
}
process.stderr.write('The database is up to date.\n')
