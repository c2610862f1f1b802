import 'server-only'
import { findGranted, needContentKey } from '@/lib/cases/granted'
import { endWaiting, isWaiting, openQuestionOn } from '@/lib/cases/pause'
import { sealMessage } from '@/lib/cases/seal-message'
import { transition } from '@/lib/cases/transition'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayAsk, mayWrite } from '@/lib/tips/policy'
import { tipCase } from '@/lib/tips/tip-case'
import type { AskInput, SendMessageInput } from './input'
import { refuseNamingTip } from './naming'

/** Writes to the resident, who reads it with the receipt. */
export async function sendMessage(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  input: SendMessageInput,
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: input.tipId, action: 'message' })
  if (!mayWrite(granted)) throw new Problem('conflict')
  const key = await needContentKey(db, officer, keyring, granted)
  await refuseNamingTip(db, key, granted, input)
  const also = await sealMessage(db, officer, granted, {
    kind: 'message',
    content: { text: input.text },
  })
  await transition(db, officer, granted, { verb: 'tip.message', events: ['message'], also })
}

/** Asks the resident something, with choices if there are any. While it is open the clock stands still, for seven days in all; one question at a time. */
export async function ask(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  input: AskInput,
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: input.tipId, action: 'ask' })
  if (!mayAsk(granted)) throw new Problem('conflict', 'accept_first')
  const askedOn = await openQuestionOn(db, tipCase, granted.id)
  if (askedOn && isWaiting(granted.waitingDays, askedOn, localDay(new Date()))) {
    throw new Problem('conflict', 'question_open')
  }
  const key = await needContentKey(db, officer, keyring, granted)
  await refuseNamingTip(db, key, granted, input)
  const { text, choices, version } = input
  const insert = await sealMessage(db, officer, granted, {
    kind: 'question',
    content: { text, choices },
  })
  const also = async (tx: Db, now: Date) => {
    if (askedOn) await endWaiting(tx, tipCase, granted, { askedOn, now })
    await insert(tx, now)
  }
  await transition(db, officer, granted, {
    verb: 'tip.question',
    events: ['question'],
    change: {},
    version,
    also,
  })
}
