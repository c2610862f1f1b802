import { closeThread } from '@/app/actions/follow-tip'
import { Form } from '@/app/components/public/form/form'
import { Notice } from '@/app/components/public/frame/notice'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/page'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { findBooking } from '@/lib/consultations/bookings/book'
import { findHolder } from '@/lib/consultations/follow/find-holder'
import { readThread } from '@/lib/consultations/follow/thread'
import { words } from '@/lib/messages/words'
import { TimeUp } from '../time-up'
import { WhileOpen } from '../while-open'
import { Letters } from './letters'
import { emptyWords, standingWords } from './standing'
import { Steps } from './steps'
import { Ways } from './ways'

const done = ['answered', 'added', 'deleted', 'rated', 'consented', 'closed'] as const

/** How a question stands and what the lawyer wrote. It hides itself when the receipt's time is up. */
export default page(async ({ locale, search, token }) => {
  const t = words(locale, 'question')
  const opened = await currentSession('consultation')
  if (!opened) return <TimeUp locale={locale} />
  const { db, resident, key } = opened
  const thread = await readThread(db, resident, key)
  const [holder, booking] = await Promise.all([
    findHolder(db, resident.caseId),
    findBooking(db, resident),
  ])
  const just = done.find((attempt) => attempt === search.done)
  return (
    <Shell locale={locale} back="/">
      <WhileOpen locale={locale} until={opened.until}>
        <h1>{t('title')}</h1>
        {just && <Notice tone="good">{t(`done.${just}`)}</Notice>}
        <p>{t('topic', { topic: words(locale, 'topics')(`names.${thread.question.topic}`) })}</p>
        <p className="lead">{standingWords(locale, thread)}</p>
        <p>{t(holder.poolCode ? 'holders.pool' : 'holders.advisor')}</p>
        <Steps locale={locale} steps={thread.steps} />
        <h2>{t('letters')}</h2>
        {thread.letters.length === 0 && <p>{emptyWords(locale, thread)}</p>}
        <Letters locale={locale} letters={thread.letters} token={token} />
        <Ways locale={locale} thread={thread} booked={booking !== null} />
        <Form locale={locale} action={closeThread} token={token} fields={[]} submit={t('close')} />
        <p>
          <small>{t('limit')}</small>
        </p>
      </WhileOpen>
    </Shell>
  )
})
