import 'server-only'
import { randomUUID } from 'node:crypto'
import { findCaseDraft } from '@/lib/cases/draft'
import { type CheckInput, contentContext } from '@/lib/cases/schema'
import { sealCase } from '@/lib/cases/submission'
import { newChallenge } from '@/lib/http/proof-of-work'
import { as } from '@/lib/identity/as'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { dueTimes } from '@/lib/routing/due'
import type { ReportDraft, ReportWriter } from '@/lib/tips/report/draft'
import { factsOf } from '@/lib/tips/report/facts'
import { openPath } from '@/lib/tips/report/steps'
import { contactContext, recoveryGrantee } from '@/lib/tips/schema'
import { fingerprintsOf } from '@/lib/vault/identifiers/fingerprints'
import { findRecovery } from '@/lib/vault/keys/recovery'
import { readReport } from './content'
import { namedPeople } from './named-people'
import { crowding, type Signs, screen, signsOf } from './quarantine-rules'
import { recipientsOf, type TipAssignment } from './recipients'
import { storeTip } from './store'
import { alarmForeignKey, alarmNoDepartment } from './submission-alarm'

/** Sends the report of a browser and tells where to go: to its receipt, or to the first question still open. A report sent before leads to the same receipt. */
export async function submitReport(writer: ReportWriter, input: CheckInput): Promise<string> {
  const report = await findCaseDraft(writer)
  if (!report) throw new Problem('signed_out', 'draft_lost')
  if (report.state === 'sent') return '/report/done'
  const open = openPath(report.draft)
  if (open) return open
  const signs = await signsOf(writer.key.id, report.draft, input)
  await receiveTip(writer, report.draft, signs)
  return '/report/done'
}

/** Takes a report in: finds whom it goes to, seals it to them and stores it. However often the same draft is sent there is one tip. */
export async function receiveTip(
  writer: ReportWriter,
  draft: ReportDraft,
  signs: Signs,
  now = new Date(),
): Promise<void> {
  const tip = await prepare(writer.db, draft, now)
  const verdict = await screen(writer.db, tip.facts, signs, now)
  const stored = await storeTip(writer, draft, tip, verdict, now)
  const { lead, broken } = tip.assignment
  for (const id of broken) await alarmForeignKey(id, now)
  if (stored && !lead) await alarmNoDepartment(tip.sealed.id, now)
}

/** A tip ready to be stored. */
export type PreparedTip = Awaited<ReturnType<typeof prepare>>

async function prepare(db: Db, draft: ReportDraft, now: Date) {
  const id = randomUUID()
  const facts = factsOf(draft)
  const { content, contact, words, identifiers } = readReport(draft, now)
  const { assignment, excluded } = await recipientsOf(db, draft)
  const records = [
    { context: contentContext(id), content },
    ...(contact ? [{ context: contactContext(id), content: contact }] : []),
  ]
  const grantees = await granteesOf(db, assignment)
  const [sealed, recused] = await Promise.all([
    sealCase(draft, { id, records, grantees, phrase: draft.phrase?.phrase }),
    recusedBy(words),
  ])
  return {
    ...{ facts, assignment, excluded, sealed, recused },
    fingerprints: fingerprintsOf(identifiers),
    clock: dueTimes(now, facts.urgency, assignment.limits),
  }
}

/** With no department left it is sealed to the recovery recipient alone. */
async function granteesOf(db: Db, { lead, cc }: TipAssignment) {
  if (lead) return [lead, ...cc]
  const { publicKey } = await findRecovery(db)
  return [{ id: recoveryGrantee, publicKey }]
}

/** Everybody on the staff whom the text names, or whose telephone number it gives. The sender learns nothing of it. */
async function recusedBy(text: string): Promise<string[]> {
  const people = await as({ role: 'system', job: 'recusals' })
    .select({ id: staff.id, name: staff.name, phone: staff.phone })
    .from(staff)
  return namedPeople(text, people)
}

/** A fresh proof of work for the check page, dearer the fuller this hour is. */
export async function reportChallenge({ db, key }: ReportWriter): Promise<string> {
  return newChallenge(key.id, 'tip', await crowding(db))
}
