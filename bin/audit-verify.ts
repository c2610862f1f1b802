import { verifyAudit } from '@/lib/audit/verify'
import { as } from '@/lib/identity/as'
import { database } from '@/lib/platform/db'

// Recomputes the audit chain. Ends with 1 and the number of the first bad row when it was touched.
const reasons = {
  gap: 'the row is missing',
  order: 'the row does not follow the one before it',
  content: 'the row was changed',
  tail: 'rows are missing from here to the end',
  head: 'the row is not the one that was published',
} as const

const { close } = await database()
const verdict = await verifyAudit(as({ role: 'system', job: 'audit' }))
await close()

if (verdict.ok) {
  process.stdout.write(`audit chain: ${verdict.count} rows, all in order\n`)
} else {
  process.stdout.write(`audit chain: row ${verdict.seq} is bad: ${reasons[verdict.because]}\n`)
  process.exitCode = 1
}
