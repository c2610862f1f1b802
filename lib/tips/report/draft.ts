import 'server-only'
import { changeDraft, dropDraft, readDraft } from '@/lib/drafts/draft'
import { currentDraft, type DraftKey, replaceDraft } from '@/lib/http/draft-cookie'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { Urgency } from '@/lib/routing/schema'
import type { ReportDraft } from './questions'

/** The browser that writes a report, and its database handle. */
export type Sender = { key: DraftKey; db: Db }

/** What is left of a report that was sent: its receipt, for thirty minutes. Nothing that was written. */
export type SentReport = {
  code: string
  withPhrase: boolean
  urgency: Urgency
  ackDue: string
  firstActionDue: string
  /** No department may hold it: 12337 and 12388 are shown. */
  recovery: boolean
}

export type Report =
  | { purpose: 'report'; state: 'open'; draft: ReportDraft }
  | { purpose: 'report'; state: 'sent'; sent: SentReport }

export const receiptShownMinutes = 30

export function senderOf(key: DraftKey): Sender {
  return { key, db: as({ role: 'anyone', draft: key.id, submission: key.submission }) }
}

/** Throws when the browser holds no draft cookie. */
export async function currentSender(): Promise<Sender> {
  const key = await currentDraft()
  if (!key) throw new Problem('signed_out', 'draft_lost')
  return senderOf(key)
}

/** The report of this browser: being written, sent, or none. */
export async function findReport({ db, key }: Sender): Promise<Report | null> {
  return readDraft<Report>(db, key, 'report')
}

/** For pages: null also when the browser came without a cookie. */
export async function currentReport(): Promise<Report | null> {
  const key = await currentDraft()
  return key ? findReport(senderOf(key)) : null
}

/** Changes the report being written and tells where to go; a sent one leads to its receipt. Without one, what was typed stays on the page. */
export function changeReport(
  { db, key }: Sender,
  change: (draft: ReportDraft) => { draft: ReportDraft; path: string },
): Promise<string> {
  return changeDraft<Report, string>(db, key, 'report', (report) => {
    if (!report) throw new Problem('signed_out', 'draft_lost')
    if (report.state === 'sent') return { content: null, result: '/report/done' }
    const { draft, path } = change(report.draft)
    return { content: { ...report, draft }, result: path }
  })
}

/** Quick exit: whatever this browser has written or is being shown is gone. */
export async function dropCurrentDraft(): Promise<void> {
  const key = await currentDraft()
  if (key) await dropDraft(senderOf(key).db, key)
}

/** Goes on with the report being written. Anyone else gets a new draft, because one browser cookie stands for one tip. */
export async function freshSender(): Promise<Sender> {
  const sender = await currentSender()
  const report = await findReport(sender)
  if (report?.state === 'open') return sender
  await dropDraft(sender.db, sender.key)
  return senderOf(await replaceDraft())
}
