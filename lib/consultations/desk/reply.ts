import 'server-only'
import { findOwnAdvisor } from '@/lib/advisors/queries'
import { findGranted, needContentKey, openContent } from '@/lib/cases/granted'
import { refuseNaming } from '@/lib/cases/naming-check'
import { sealMessage } from '@/lib/cases/seal-message'
import { transition } from '@/lib/cases/transition'
import { consultationCase, type GrantedConsultation } from '@/lib/consultations/consultation-case'
import { findStatute } from '@/lib/consultations/law/statutes'
import { type Advisor, mayReply } from '@/lib/consultations/policy'
import { partyNames } from '@/lib/consultations/sealed-content'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { normalForm } from '@/lib/vault/identifiers/normal-form'
import { hasConflict } from './firm-parties'
import type { ReplyInput } from './input'

/** Answers the resident, who reads it with the receipt. The first reply stops the first clock; a full answer ends the consultation. */
export async function reply(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, version, text, citations, full, sure }: ReplyInput,
): Promise<void> {
  const granted = await findGranted(db, advisor, consultationCase, {
    id: consultationId,
    action: 'reply',
  })
  if (!mayReply(granted)) throw new Problem('conflict', 'claim_first')
  refuseUnknown(citations)
  await refuseNamingParties(db, advisor, keyring, granted, text, sure)
  const mark = full ? ('full' as const) : undefined
  const also = await sealMessage(db, advisor, granted, {
    kind: 'reply',
    content: { text, citations, mark },
  })
  const now = new Date()
  await transition(db, advisor, granted, {
    verb: 'consultation.replied',
    meta: { full: full ? 1 : 0 },
    events: full && granted.status !== 'closed' ? ['replied', 'closed'] : ['replied'],
    change: {
      firstRepliedAt: granted.firstRepliedAt ?? now,
      ...(full ? { status: 'closed', closedAt: granted.closedAt ?? now } : {}),
      ...(!full && granted.status === 'new' ? { status: 'answering' } : {}),
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
export async function refuseNamingParties(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  granted: GrantedConsultation,
  text: string,
  sure: 'on' | undefined,
): Promise<void> {
  if (granted.firstRepliedAt === null && (await hasConflict(db, advisor, granted.id))) {
    throw new Problem('conflict', 'party_conflict')
  }
  const key = await needContentKey(db, advisor, keyring, granted)
  const own = await findOwnAdvisor(db, advisor)
  const allowed = own ? [normalForm('phone', own.phone)] : []
  const names = partyNames(await openContent(key, granted))
  refuseNaming(text, { names, allowed }, { sure, key: 'answer_leaks' })
}
