import type { ConsultationStep } from '@/lib/consultations/follow/thread'
import { type Locale, words } from '@/lib/messages/words'

/** The way of a question in words. */
export function shownSteps(locale: Locale, steps: ConsultationStep[]) {
  const t = words(locale, 'question')
  return steps.filter(isShown).map(({ kind, on }) => ({ did: t(`steps.${kind}`), on }))
}

type Shown = ConsultationStep & {
  kind: Exclude<ConsultationStep['kind'], 'broken-seal' | 'deleted'>
}

/** A broken seal is for the desk; the letter it struck says so itself. That something was erased is not said to whoever holds the slip. */
const isShown = (step: ConsultationStep): step is Shown =>
  step.kind !== 'broken-seal' && step.kind !== 'deleted'
