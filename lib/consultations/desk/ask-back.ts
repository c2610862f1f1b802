import 'server-only'
import { findGranted } from '@/lib/cases/granted'
import { mostWaitingDays } from '@/lib/cases/pause'
import { sealMessage } from '@/lib/cases/seal-message'
import { transition } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { type Advisor, mayAskBack } from '@/lib/consultations/policy'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { AskBackInput } from './input'
import { refuseNamingParties } from './reply'

/** Asks the resident something, one question at a time; while it is open the clock of the full answer stands still, for seven days in all. It counts as the first reply. */
export async function askBack(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, version, text, sure }: AskBackInput,
): Promise<void> {
  const granted = await findGranted(db, advisor, consultationCase, {
    id: consultationId,
    action: 'ask-back',
  })
  if (!mayAskBack(granted)) throw new Problem('conflict', 'question_open')
  await refuseNamingParties(db, advisor, keyring, granted, text, sure)
  const also = await sealMessage(db, advisor, granted, { kind: 'question', content: { text } })
  const status = granted.waitingDays < mostWaitingDays ? 'waiting' : 'answering'
  await transition(db, advisor, granted, {
    verb: 'consultation.asked-back',
    events: ['asked-back'],
    change: { status, firstRepliedAt: granted.firstRepliedAt ?? new Date() },
    version,
    also,
  })
}
