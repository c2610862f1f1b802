import { Day } from '@/app/components/shared/day'
import { departmentName } from '@/lib/departments/department-name'
import { type Locale, words } from '@/lib/messages/words'
import type { Thread } from '@/lib/tips/follow/thread'

/** The way so far, by day. */
export function Timeline({ locale, thread }: { locale: Locale; thread: Thread }) {
  const t = words(locale, 'follow')
  const last = thread.steps.findLast(({ kind }) => kind === 'closed')
  return (
    <ol className="line">
      {thread.steps.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same step can be taken twice on a day
        <li key={place}>
          <b>{t(`steps.${step.kind}`, { name: nameOf(locale, step.to) })}</b>{' '}
          <Day locale={locale} day={step.on} />
          {step === last && thread.outcome && (
            <div>
              {t('outcomes.title')}
              {t(`outcomes.${thread.outcome}`)}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

export function nameOf(locale: Locale, name: { zh: string; en: string } | null): string {
  if (!name) return ''
  return departmentName(locale, { nameZh: name.zh, nameEn: name.en })
}
