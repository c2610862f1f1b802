import 'server-only'
import { type Advisor, mayAskBack } from '@/lib/consultations/policy'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { findGranted } from './find-granted'
import type { AskBackInput } from './input'
import { refuseNamingParties } from './reply'
import { sealMessage } from './seal-message'
import { transition } from './transition'

/** Asks the asker something, one question at a time; while it is open the clock of the full answer stands still, for seven days at most. It counts as the first reply. */
export async function askBack(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, version, text, sure }: AskBackInput,
): Promise<void> {
  const granted = await findGranted(db, advisor, consultationId, 'ask-back')
  if (!mayAskBack(granted)) throw new Problem('conflict', 'question_open')
  await refuseNamingParties(db, advisor, keyring, granted, text, sure)
  const also = await sealMessage(db, granted, advisor, 'question', { text, citations: [] })
  await transition(db, advisor, granted, {
    verb: 'consultation.asked-back',
    events: ['asked-back'],
    change: { status: 'waiting', firstRepliedAt: granted.firstRepliedAt ?? new Date() },
    version,
    also,
  })
}
