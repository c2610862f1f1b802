import 'server-only'
import { as } from '@/lib/access/as'
import type { Officer } from '@/lib/access/identity'
import type { Replacement } from '@/lib/advisors/assign'
import { findAdvisor } from '@/lib/advisors/directory'
import { requireKeeper } from '@/lib/advisors/policy'
import type { HandOverInput } from '@/lib/advisors/schema'
import { replaceHolders } from '@/lib/consultations/replace'
import { Problem } from '@/lib/platform/problem'
import { guangzhouDay } from '@/lib/platform/working-time'

/** Open questions of one advisor to another or to those on duty, who open them with their pool's key: the bureau never has one. */
export async function handOverOpen(officer: Officer, { advisorId, toId }: HandOverInput) {
  const db = as(officer)
  await requireKeeper(db, advisorId)
  const today = guangzhouDay(new Date())
  const from = (await findAdvisor(db, advisorId, today)).advisor.staffId
  if (!from) throw new Problem('not_found')
  const to = toId ? (await findAdvisor(db, toId, today)).advisor.staffId : null
  return replaceHolders(db, officer, { from, to })
}

/** Which village a question is from stands inside its seal. So questions move only when the one replaced serves nowhere any more. */
export async function afterReplacement(officer: Officer, replacement: Replacement) {
  const { fromAdvisor: advisorId, toAdvisor: toId } = replacement
  const old = await findAdvisor(as(officer), advisorId, guangzhouDay(new Date()))
  if (old.advisor.staffId && old.assignments.length === 0) {
    await handOverOpen(officer, { advisorId, toId })
  }
  return replacement
}
