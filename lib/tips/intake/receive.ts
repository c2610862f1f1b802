import 'server-only'
import { randomUUID } from 'node:crypto'
import { contentContext } from '@/lib/cases/contexts'
import type { Db } from '@/lib/platform/db'
import { receiptKeys } from '@/lib/receipts/hash'
import { dueTimes } from '@/lib/routing/due'
import { contactContext, recoveryGrantee } from '@/lib/tips/contexts'
import type { ReportDraft, ReportWriter } from '@/lib/tips/report/draft'
import { factsOf } from '@/lib/tips/report/facts'
import { sealedJson } from '@/lib/tips/sealed-content'
import { findIdentifiers, type Identifier, identifier } from '@/lib/vault/identifiers/find'
import { fingerprintsOf } from '@/lib/vault/identifiers/fingerprints'
import { findRecovery } from '@/lib/vault/keys/recovery'
import { type SealedSubmission, type Sealing, sealSubmission } from '@/lib/vault/seal/sealing'
import type { TipAssignment } from './assign-tip'
import { contactOf, contentOf, wordsOf } from './content'
import { isFlood, type Signs } from './quarantine-rules'
import { recipientsOf } from './recipients'
import { recusedBy } from './recusals'
import { storeTip } from './store'
import { alarmForeignKey, alarmNoDepartment } from './submission-alarm'

/** A tip ready to be stored: everything slow is done, nothing is readable any more. */
export type PreparedTip = Awaited<ReturnType<typeof prepare>>

/**
 * Takes a report in: places it, seals it to its departments and stores it in one transaction. However
 * often the same draft is sent there is one tip, with the receipt the draft has had from its beginning.
 */
export async function receiveTip(
  writer: ReportWriter,
  draft: ReportDraft,
  signs: Signs,
  now = new Date(),
): Promise<void> {
  const prepared = await prepare(writer.db, draft, now)
  const flood = await isFlood(writer.db, prepared.facts, signs, now)
  const stored = await storeTip(writer, prepared, { signs, flood }, now)
  for (const id of prepared.placing.broken) await alarmForeignKey(id, now)
  if (stored && !prepared.placing.lead) await alarmNoDepartment(prepared.id, now)
}

async function prepare(db: Db, draft: ReportDraft, now: Date) {
  const id = randomUUID()
  const facts = factsOf(draft)
  const { placing, excluded } = await recipientsOf(db, draft)
  const [sealed, receipt, recused] = await Promise.all([
    sealSubmission(await sealingOf(db, id, draft, placing, now)),
    receiptKeys(draft.code, draft.phrase?.phrase, 'submission'),
    recusedBy(wordsOf(draft)),
  ])
  return {
    id,
    facts,
    placing,
    excluded,
    receipt,
    recused,
    contentPublicKey: sealed.contentPublicKey,
    replyPublicKey: sealed.replyPublicKey,
    replyPrivateKey: sealed.replyPrivateKey,
    content: recordIn(sealed, contentContext(id).kind),
    contact: contactOf(draft) && recordIn(sealed, contactContext(id).kind),
    grants: sealed.grants,
    fingerprints: fingerprintsOf(identifiersOf(draft)),
    clock: dueTimes(now, facts.urgency, placing.limits),
    code: draft.code,
    nonce: draft.nonce,
    withPhrase: Boolean(draft.phrase?.phrase),
  }
}

/** With no department left it is sealed to the recovery recipient alone. */
async function sealingOf(
  db: Db,
  id: string,
  draft: ReportDraft,
  { lead, cc }: TipAssignment,
  now: Date,
): Promise<Sealing> {
  const contact = contactOf(draft)
  const grantees = lead
    ? [lead, ...cc]
    : [{ id: recoveryGrantee, publicKey: (await findRecovery(db)).publicKey }]
  return {
    subject: id,
    contents: [
      { ...labelOf(contentContext(id)), plaintext: sealedJson(contentOf(draft, now)) },
      ...(contact ? [{ ...labelOf(contactContext(id)), plaintext: sealedJson(contact) }] : []),
    ],
    grantees: grantees.map((one) => ({ id: one.id, publicKey: one.publicKey })),
  }
}

const labelOf = ({ kind, id }: { kind: string; id: string }) => ({ kind, id })

function recordIn({ contents }: SealedSubmission, wanted: string) {
  const found = contents.find(({ kind }) => kind === wanted)
  if (!found) throw new Error(`nothing was sealed as ${wanted}`)
  return { sealed: found.sealed, mac: found.mac }
}

/** What the resident listed, and what stands in their words. */
function identifiersOf(draft: ReportDraft): Identifier[] {
  const account = draft.stopPayment?.fraudAccount
  const listed = (draft.who?.rows ?? []).map(({ kind, value }) =>
    kind === 'name' ? null : identifier(kind, value),
  )
  const known = [...listed, account ? identifier('card', account) : null]
  return [...known.filter((one) => one !== null), ...findIdentifiers(wordsOf(draft))]
}
