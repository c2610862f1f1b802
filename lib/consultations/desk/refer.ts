import 'server-only'
import { findGranted } from '@/lib/cases/granted'
import { sealMessage } from '@/lib/cases/seal-message'
import { transition } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { checkLegalAid } from '@/lib/consultations/law/legal-aid'
import { type Advisor, mayHandOverConsultation } from '@/lib/consultations/policy'
import type { ConsultationMessage } from '@/lib/consultations/sealed-content'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { LegalAidInput, MediationInput, OnConsultation } from './input'
import { refuseNamingParties } from './reply'

/** Sends the resident to legal aid, with what articles 31, 32 and 42 say of their case. Refused where the law gives no ground. */
export async function referToLegalAid(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { matter, exemption, text, sure, ...on }: LegalAidInput,
): Promise<void> {
  if (!checkLegalAid({ matter, exemption }).eligible) {
    throw new Problem('invalid', 'aid_not_covered', 'matter')
  }
  const content: ConsultationMessage = {
    ...{ text, citations: [] },
    mark: 'legal-aid',
    aid: { matter, exemption },
  }
  return refer(db, advisor, keyring, on, content, sure)
}

/** Sends the resident to the people's mediation committee. */
export async function referToMediation(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { text, sure, ...on }: MediationInput,
): Promise<void> {
  return refer(db, advisor, keyring, on, { text, citations: [], mark: 'mediation' }, sure)
}

/** It is a reply like any other; the consultation stays open. */
async function refer(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, version }: OnConsultation,
  content: ConsultationMessage & { mark?: 'legal-aid' | 'mediation' | 'full' },
  sure: 'on' | undefined,
): Promise<void> {
  const where = content.mark === 'mediation' ? 'mediation' : 'legal-aid'
  const granted = await findGranted(db, advisor, consultationCase, {
    id: consultationId,
    action: where,
  })
  if (!mayHandOverConsultation(granted)) throw new Problem('conflict', 'question_closed')
  await refuseNamingParties(db, advisor, keyring, granted, content.text, sure)
  const also = await sealMessage(db, advisor, granted, { kind: 'reply', content })
  await transition(db, advisor, granted, {
    verb: `consultation.${where}`,
    events: [where],
    change: {
      firstRepliedAt: granted.firstRepliedAt ?? new Date(),
      ...(granted.status === 'new' ? { status: 'answering' } : {}),
    },
    version,
    also,
  })
}
