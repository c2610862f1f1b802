import { Notice } from '@/app/components/public/frame/notice'
import { href, type Locale, words } from '@/lib/messages/words'
import { reportPath, type Step } from '@/lib/tips/report/steps'

type Props = { locale: Locale; steps: Step[] }

/** The questions without which a tip cannot be sent. */
export function Missing({ locale, steps }: Props) {
  const t = words(locale, 'check')
  const terms = { kind: t('rows.kind'), place: t('rows.place'), story: t('rows.story') }
  return (
    <Notice tone="warn" title={t('missing')}>
      <p className="links">
        {steps.map((step) => (
          <a key={step} href={href(locale, reportPath(step))}>
            {step in terms ? terms[step as keyof typeof terms] : step}
          </a>
        ))}
      </p>
    </Notice>
  )
}
