import { WhatNext } from '@/app/components/public/case/what-next'
import { dayWords } from '@/app/components/shared/day'
import type { SentConsultation } from '@/lib/consultations/ask/questions'
import { href, type Locale, words } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'

/** What the lawyer's limits promise, by day, and whom to call when nobody answers. */
export function Next({ locale, sent }: { locale: Locale; sent: SentConsultation }) {
  const t = words(locale, 'consult')
  const first = dayWords(locale, new Date(sent.firstReplyDue))
  const full = dayWords(locale, new Date(sent.fullAnswerDue))
  return (
    <WhatNext
      locale={locale}
      title={t('done.title')}
      points={[
        sent.urgent ? t('done.urgent', env().adviceHours) : t('done.first', { day: first }),
        t('done.full', { day: full }),
        t(sent.mode === 'telephone' ? 'done.phone' : 'done.look'),
        t('done.noPromise'),
      ]}
      silent={t('done.silent')}
      numbers={['12348']}
    >
      {sent.mode === 'visit' && (
        <p>
          {t('done.visit')} <a href={href(locale, '/follow')}>{t('done.book')}</a>
        </p>
      )}
    </WhatNext>
  )
}
