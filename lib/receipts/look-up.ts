import 'server-only'
import { as } from '@/lib/identity/as'
import { Problem } from '@/lib/platform/problem'
import { take } from '@/lib/platform/throttle'
import { receiptCandidates } from './hash'
import { findByReceipt, type Opened } from './queries'
import type { ReceiptInput } from './schema'
import { normalPhrase } from './schema'

/** Five a second over the whole site, counted by the quarter hour so that no row tells when somebody looked. */
const minutes = 15
const most = 5 * 60 * minutes

/** Hashes once and asks the same, whatever is found: unknown, deleted and a wrong 暗号 are one and the same null. Throws `too_many` while too many people look. */
export async function lookUp(
  { receipt, phrase }: ReceiptInput,
  now = new Date(),
): Promise<(Opened & { withPhrase: boolean }) | null> {
  const free = await take(as({ role: 'anyone' }), 'lookup', minutes, most, now)
  if (!free) throw new Problem('too_many', 'lookup_busy')
  let opened: Opened | null = null
  for (const keys of await receiptCandidates(receipt, phrase)) {
    const db = as({ role: 'anyone', receipt: keys.lookupHash.toString('hex') })
    opened = (await findByReceipt(db, keys)) ?? opened
  }
  return opened && { ...opened, withPhrase: normalPhrase(phrase) !== '' }
}
