import { city } from '@/lib/city/city'
import type { Facts, TargetKind, Urgency } from '@/lib/routing/schema'
import type { Answers, ReportDraft } from './draft'

/** What the triage table reads, with its neutral value for everything skipped. An official said to be involved makes it a matter about officials. */
export function factsOf(draft: ReportDraft): Facts {
  return {
    category: draft.kind?.category ?? 'unsure',
    targetKind: targetOf(draft),
    urgency: urgencyOf(draft.urgency),
    scope: draft.place?.scope ?? 'district',
    areaCode: areaOf(draft),
    money: isMoneyMoving(draft.urgency),
  }
}

const isMoneyMoving = (urgency: Answers['urgency'] | undefined) =>
  urgency?.money === 'now' || urgency?.money === 'just'

/** Danger, or money that can still be stopped: the telephone numbers and the stop-payment card come first. */
export const isPressing = ({ urgency }: ReportDraft): boolean =>
  urgency?.danger === 'yes' || isMoneyMoving(urgency)

function urgencyOf(urgency: Answers['urgency'] | undefined): Urgency {
  if (urgency?.danger === 'yes') return 'danger'
  if (isMoneyMoving(urgency)) return 'money'
  if (urgency?.recent === 'days') return 'urgent'
  return urgency?.recent === 'earlier' ? 'historic' : 'normal'
}

function targetOf({ officials, who }: ReportDraft): TargetKind {
  if (officials?.involved === 'yes') return 'official'
  return who?.targetKind || 'unknown'
}

/** The district, and the street only when the resident agreed to that. */
function areaOf({ place, street }: ReportDraft): string {
  if (!place?.district) return city().code
  const agreed = street?.agree && street.street.startsWith(place.district)
  return agreed ? street.street : place.district
}
