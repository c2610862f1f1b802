import { Day } from '@/app/components/shared/day'
import type { Step } from '@/lib/consultations/follow/thread'
import { type Locale, words } from '@/lib/messages/words'

/** The way so far, by day. */
export function Steps({ locale, steps }: { locale: Locale; steps: Step[] }) {
  const t = words(locale, 'question')
  return (
    <ol className="line">
      {steps.filter(isShown).map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same step can be taken twice on a day
        <li key={place}>
          <b>{t(`steps.${step.kind}`)}</b> <Day locale={locale} day={step.on} />
        </li>
      ))}
    </ol>
  )
}

type Shown = Step & { kind: Exclude<Step['kind'], 'broken-seal' | 'deleted'> }

/** A broken seal is for the desk; the letter it struck says so itself. That something was erased is not said to whoever holds the slip. */
const isShown = (step: Step): step is Shown =>
  step.kind !== 'broken-seal' && step.kind !== 'deleted'
