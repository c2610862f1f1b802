import 'server-only'
import { endAssignment, type Replacement } from '@/lib/advisors/directory/assign'
import { endAdvisor } from '@/lib/advisors/directory/end'
import { findAdvisor } from '@/lib/advisors/directory/list-advisors'
import { requireKeeper } from '@/lib/advisors/policy'
import type { EndAdvisorInput, EndAssignmentInput, HandOverOpenInput } from '@/lib/advisors/schema'
import { callOffVisits } from '@/lib/consultations/bookings/call-off'
import { offboardAdvisors } from '@/lib/consultations/desk/offboard-advisors'
import { replaceAssignee } from '@/lib/consultations/desk/replace'
import type { Officer } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { localDay } from '@/lib/platform/clock/working-time'
import { Problem } from '@/lib/platform/problem'

/** Open questions of one advisor to another or to those on duty, who open them with their pool's key: the bureau never has one. */
export async function handOverOpen(officer: Officer, { advisorId, toId }: HandOverOpenInput) {
  const db = as(officer)
  await requireKeeper(db, advisorId)
  const today = localDay(new Date())
  const from = (await findAdvisor(db, advisorId, today)).advisor.staffId
  if (!from) throw new Problem('not_found')
  const to = toId ? (await findAdvisor(db, toId, today)).advisor.staffId : null
  return replaceAssignee(db, officer, { from, to })
}

/** Which village a question is from stands inside its seal. So questions move only when the one replaced serves nowhere any more. */
export async function afterReplacement(officer: Officer, replacement: Replacement) {
  const { fromAdvisor: advisorId, toAdvisor: toId } = replacement
  const old = await findAdvisor(as(officer), advisorId, localDay(new Date()))
  if (old.advisor.staffId && old.assignments.length === 0) {
    await handOverOpen(officer, { advisorId, toId })
  }
  await callOffVisits()
  return replacement
}

/** Ends an advisor's service. What follows on the day itself is done at once when that is past, else by the sweep. */
export async function endService(officer: Officer, input: EndAdvisorInput) {
  await endAdvisor(as(officer), officer, input)
  await offboardAdvisors()
  await callOffVisits()
}

/** The last day in one village; what was booked there for later is called off. */
export async function endVillage(officer: Officer, input: EndAssignmentInput) {
  await endAssignment(as(officer), officer, input)
  await callOffVisits()
}
