import { Steps } from '@/app/components/public/case/steps'
import { departmentName } from '@/lib/departments/department-name'
import { type Locale, words } from '@/lib/messages/words'
import type { TipThread } from '@/lib/tips/follow/thread'

/** The way of a tip; with its end, how it ended. */
export function TipSteps({ locale, thread }: { locale: Locale; thread: TipThread }) {
  const t = words(locale, 'follow')
  const last = thread.steps.findLast(({ kind }) => kind === 'closed')
  const steps = thread.steps.map((step) => ({
    did: t(`steps.${step.kind}`, { name: nameOf(locale, step.to) }),
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

export function nameOf(locale: Locale, name: { zh: string; en: string } | null): string {
  if (!name) return ''
  return departmentName(locale, { nameZh: name.zh, nameEn: name.en })
}
