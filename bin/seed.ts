import { seed } from '@/drizzle/seed'
import { database } from '@/lib/platform/db'

// Loads areas, departments and the triage table. Run it as often as you like.
await seed()
const connection = await database()
await connection.close()
process.stderr.write('The reference data is there.\n')
process.exit(0)
