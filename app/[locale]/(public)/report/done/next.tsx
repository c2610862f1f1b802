import { WhatNext } from '@/app/components/public/case/what-next'
import { Notice } from '@/app/components/public/frame/notice'
import { PhoneList } from '@/app/components/public/frame/phone-list'
import { dayWords } from '@/app/components/shared/day'
import { href, type Locale, words } from '@/lib/messages/words'
import type { SentReport } from '@/lib/tips/report/draft'

const calls = ['12337', '12388'] as const

/** What the tip's own limits promise, by day, and whom to call when nobody answers. */
export function Next({ locale, sent }: { locale: Locale; sent: SentReport }) {
  const t = words(locale, 'receipt')
  if (sent.recovery) {
    return (
      <Notice tone="warn" title={t('recovery.title')}>
        <p>{t('recovery.text')}</p>
        <p>{t('recovery.call')}</p>
        <PhoneList locale={locale} numbers={calls} />
      </Notice>
    )
  }
  const ack = dayWords(locale, new Date(sent.ackDue))
  const first = dayWords(locale, new Date(sent.firstActionDue))
  return (
    <>
      <WhatNext
        locale={locale}
        title={t('next.title')}
        points={[
          ...(ack === first ? [] : [t('next.ack', { day: ack })]),
          t(ack === first ? 'next.both' : 'next.first', { day: first }),
          t('next.look'),
          t('next.noPromise'),
        ]}
        silent={t('next.silent')}
        numbers={calls}
      />
      <p>
        <a href={href(locale, '/advisors')}>{t('next.law')}</a> {t('next.lawHint')}
      </p>
    </>
  )
}
