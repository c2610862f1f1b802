import 'server-only'
import { findOwnAdvisor } from '@/lib/advisors/queries'
import { findStatute } from '@/lib/consultations/law/statutes'
import { type Advisor, mayReply } from '@/lib/consultations/policy'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { normalForm } from '@/lib/vault/identifiers/forms'
import { needQuestionKey, openContent } from './content-key'
import { findHeld, type HeldQuestion } from './find-granted'
import { hasConflict } from './firm-parties'
import type { ReplyInput } from './input'
import { partyNames, refuseLeaks } from './leaks'
import { sealMessage } from './seal-message'
import { transition } from './transition'

/** Answers the asker, who reads it with the receipt. The first reply stops the first clock; a full answer ends the question. */
export async function reply(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, version, text, citations, full, sure }: ReplyInput,
): Promise<void> {
  const held = await findHeld(db, advisor, consultationId, 'reply')
  if (!mayReply(held)) throw new Problem('conflict', 'claim_first')
  refuseUnknown(citations)
  await refuseNaming(db, advisor, keyring, held, text, sure)
  const mark = full ? ('full' as const) : undefined
  const also = await sealMessage(db, held, advisor, 'reply', { text, citations, mark })
  const now = new Date()
  await transition(db, advisor, held, {
    verb: 'consultation.answered',
    meta: { full: full ? 1 : 0 },
    events: full && held.status !== 'closed' ? ['answered', 'closed'] : ['answered'],
    change: {
      firstRepliedAt: held.firstRepliedAt ?? now,
      ...(full ? { status: 'closed', closedAt: held.closedAt ?? now } : {}),
      ...(!full && held.status === 'new' ? { status: 'answering' } : {}),
    },
    version,
    also,
  })
}

/** An answer rests on law in force. */
export function refuseUnknown(citations: readonly string[]): void {
  if (citations.some((id) => !findStatute(id))) {
    throw new Problem('invalid', 'citation_unknown', 'citations')
  }
}

/** Whoever finds the receipt reads the answer: it names neither the other side nor a number but the advisor's own telephone. Nobody begins to answer against a party of their own firm. */
export async function refuseNaming(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  held: HeldQuestion,
  text: string,
  sure: 'on' | undefined,
): Promise<void> {
  if (held.firstRepliedAt === null && (await hasConflict(db, advisor, held.id))) {
    throw new Problem('conflict', 'party_conflict')
  }
  const key = await needQuestionKey(db, advisor, keyring, held)
  const own = await findOwnAdvisor(db, advisor)
  const allowed = own ? [normalForm('phone', own.phone)] : []
  refuseLeaks(text, { names: partyNames(await openContent(key, held)), allowed }, sure)
}
