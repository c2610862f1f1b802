import { Steps } from '@/app/components/public/case/steps'
import { type Locale, words } from '@/lib/messages/words'
import type { TipThread } from '@/lib/tips/follow/thread'
import { holderWords } from './holder-words'

type Props = { locale: Locale; thread: TipThread; named: boolean }

/** The way of a tip; with its end, how it ended. */
export function TipSteps({ locale, thread, named }: Props) {
  const t = words(locale, 'follow')
  const last = thread.steps.findLast(({ kind }) => kind === 'closed')
  const steps = thread.steps.map((step) => ({
    did: t(`steps.${step.kind}`, { name: holderWords(locale, step.to, named) }),
    on: step.on,
    below: step === last && thread.outcome && (
      <div>
        {t('outcomes.title')}
        {t(`outcomes.${thread.outcome}`)}
      </div>
    ),
  }))
  return <Steps locale={locale} steps={steps} />
}
