import 'server-only'
import { listDistrictsAndStreets } from '@/lib/areas/queries'
import type { Db } from '@/lib/platform/db'
import type { ReportDraft } from '@/lib/tips/report/draft'
import { factsOf } from '@/lib/tips/report/facts'
import { assignTip, type TipAssignment } from './assign-tip'
import { type Excluded, excludedFrom } from './exclusions'

/** Where a report goes: whom the triage table gives it, without everybody who may not have it. The page that shows who can see it asks the same. */
export function recipientsOf(
  db: Db,
  draft: ReportDraft,
): Promise<{ assignment: TipAssignment; excluded: Excluded[] }> {
  const facts = factsOf(draft)
  return db.transaction(async (tx) => {
    const excluded = excludedFrom(draft, facts, await listDistrictsAndStreets(tx))
    return { assignment: await assignTip(tx, facts, excluded), excluded }
  })
}
