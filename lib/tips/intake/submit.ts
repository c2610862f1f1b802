import 'server-only'
import { findCaseDraft } from '@/lib/cases/draft'
import type { CheckInput } from '@/lib/cases/input'
import { isSum } from '@/lib/cases/wizard'
import { newChallenge } from '@/lib/http/proof-of-work'
import { Problem } from '@/lib/platform/problem'
import type { ReportDraft, ReportWriter } from '@/lib/tips/report/draft'
import { missing, reportPath } from '@/lib/tips/report/steps'
import { crowding, signsOf } from './quarantine-rules'
import { receiveTip } from './receive'

/** Sends the report of a browser and tells where to go: to its receipt, or to the first question still open. A report sent before leads to the same receipt. */
export async function submitReport(writer: ReportWriter, input: CheckInput): Promise<string> {
  const report = await findCaseDraft(writer)
  if (!report) throw new Problem('signed_out', 'draft_lost')
  if (report.state === 'sent') return '/report/done'
  const [open] = missing(report.draft)
  if (open) return reportPath(open)
  refuseWrongSum(report.draft, input)
  const signs = await signsOf(writer.key.id, report.draft, input)
  await receiveTip(writer, report.draft, signs)
  return '/report/done'
}

/** Somebody who answered the sum and erred may try again; one who left it out is heard all the same, in quarantine. */
function refuseWrongSum(draft: ReportDraft, { pow, sum }: CheckInput): void {
  if (pow === '' && sum.trim() !== '' && !isSum(draft, sum)) {
    throw new Problem('invalid', 'sum', 'sum')
  }
}

/** A fresh proof of work for the check page, dearer the fuller this hour is. */
export async function reportChallenge({ db, key }: ReportWriter): Promise<string> {
  return newChallenge(key.id, 'tip', await crowding(db))
}
