import { isWide } from './answers'
import type { ReportDraft } from './draft'
import { isPressing } from './facts'

/** The questions in their order, each a page at `/report/<step>`; the first is `/report` itself. */
export const steps = [
  'kind',
  'urgency',
  'place',
  'story',
  'who',
  'officials',
  'contact',
  'phrase',
] as const
export type Step = (typeof steps)[number]

const required = ['kind', 'place', 'story'] as const satisfies readonly Step[]

/** Steps that must be answered before the tip can be sent. All others may be skipped. */
export const missing = (draft: ReportDraft): Step[] => required.filter((step) => !draft[step])

export const reportPath = (step: Step): string => (step === 'kind' ? '/report' : `/report/${step}`)

/** The page of the first question that must still be answered; undefined when the tip can be sent. */
export function openPath(draft: ReportDraft): string | undefined {
  const [open] = missing(draft)
  return open && reportPath(open)
}

/** Where a finished step leads: to a page of its own that belongs to it, to the next step, or to the check page. */
export function stepAfter(step: Step, draft: ReportDraft): string {
  if (step === 'urgency' && isPressing(draft)) return '/report/urgent'
  if (step === 'place' && draft.place?.district && !isWide(draft.place.scope))
    return '/report/street'
  return nextStep(step, draft)
}

/** The next step, past the pages that belong to this one. Who has answered the last comes from the check page and goes back there. */
export function nextStep(step: Step, { phrase }: Pick<ReportDraft, 'phrase'>): string {
  const next = steps[steps.indexOf(step) + 1]
  return next && !phrase ? reportPath(next) : '/report/check'
}
