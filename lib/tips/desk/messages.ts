import 'server-only'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { needTipKey } from './content-key'
import { endWaiting } from './end-waiting'
import { findGranted } from './find-granted'
import type { AskInput, SendMessageInput } from './input'
import { refuseNamingTip } from './naming'
import { openQuestionOn } from './open-question'
import { mayAsk, mayWrite } from './policy'
import { sealMessage } from './seal-message'
import { transition } from './transition'
import { isWaiting } from './waiting'

/** Writes to the resident, who reads it with the receipt. */
export async function sendMessage(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  input: SendMessageInput,
): Promise<void> {
  const granted = await findGranted(db, officer, input.tipId, 'message')
  if (!mayWrite(granted)) throw new Problem('conflict')
  const key = await needTipKey(db, officer, keyring, granted)
  await refuseNamingTip(db, key, granted, input)
  const also = await sealMessage(granted, officer, 'message', { text: input.text, choices: [] })
  await transition(db, officer, granted, { verb: 'tip.message', event: 'message', also })
}

/** Asks the resident something, with choices if there are any. While it is open the clock stands still, for seven days in all; one question at a time. */
export async function ask(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  input: AskInput,
): Promise<void> {
  const granted = await findGranted(db, officer, input.tipId, 'ask')
  if (!mayAsk(granted)) throw new Problem('conflict', 'accept_first')
  const askedOn = await openQuestionOn(db, granted.id)
  if (askedOn && isWaiting(granted.waitingDays, askedOn, localDay(new Date()))) {
    throw new Problem('conflict', 'question_open')
  }
  const key = await needTipKey(db, officer, keyring, granted)
  await refuseNamingTip(db, key, granted, input)
  const { text, choices, version } = input
  const insert = await sealMessage(granted, officer, 'question', { text, choices })
  const also = async (tx: Db, now: Date) => {
    if (askedOn) await endWaiting(tx, granted, askedOn, now)
    await insert(tx, now)
  }
  await transition(db, officer, granted, {
    verb: 'tip.question',
    event: 'question',
    change: {},
    version,
    also,
  })
}
