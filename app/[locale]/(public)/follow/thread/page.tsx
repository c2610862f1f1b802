import { closeThread } from '@/app/actions/follow-tip'
import { Form } from '@/app/components/public/form/form'
import { Notice } from '@/app/components/public/frame/notice'
import { PhoneList } from '@/app/components/public/frame/phone-list'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/page'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { href, type Locale, words } from '@/lib/messages/words'
import { readThread } from '@/lib/tips/follow/thread'
import { mayAdd, mayWithdraw } from '@/lib/tips/policy'
import type { TipStatus } from '@/lib/tips/schema'
import { TimeUp } from '../time-up'
import { WhileOpen } from '../while-open'
import { Letters } from './letters'
import { emptyWords, standingWords } from './standing'
import { nameOf, Timeline } from './timeline'

const done = ['answered', 'added', 'unsafe', 'deleted', 'withdrawn'] as const

/** How the tip stands and what was written. It hides itself when the receipt's time is up. */
export default page(async ({ locale, search, token }) => {
  const t = words(locale, 'follow')
  const session = await currentSession('tip')
  if (!session) return <TimeUp locale={locale} />
  const thread = await readThread(session.db, session.resident, session.key)
  const { tip, letters } = thread
  const just = done.find((attempt) => attempt === search.done)
  return (
    <Shell locale={locale} back="/">
      <WhileOpen locale={locale} until={session.until}>
        <h1>{t('thread.title')}</h1>
        {just && <Notice tone="good">{t(`done.${just}`)}</Notice>}
        {just === 'unsafe' && <PhoneList locale={locale} numbers={['110', '12337']} />}
        <p className="lead">{standingWords(locale, thread)}</p>
        {tip.status !== 'withdrawn' && (
          <p>
            {tip.lead ? t('thread.lead', { name: nameOf(locale, tip.lead) }) : t('thread.nobody')}
          </p>
        )}
        <Timeline locale={locale} thread={thread} />
        <h2>{t('thread.letters')}</h2>
        {letters.length === 0 && <p>{emptyWords(locale, thread)}</p>}
        <Letters locale={locale} letters={letters} token={token} />
        <Ways locale={locale} status={tip.status} />
        <Form
          locale={locale}
          action={closeThread}
          token={token}
          fields={[]}
          submit={t('thread.close')}
        />
        <p>
          <small>{t('thread.limit')}</small>
        </p>
      </WhileOpen>
    </Shell>
  )
})

function Ways({ locale, status }: { locale: Locale; status: TipStatus }) {
  const t = words(locale, 'follow')
  const ways = [
    ...(mayAdd(status) ? (['add', 'correct'] as const) : []),
    'unsafe' as const,
    ...(mayWithdraw(status) ? (['withdraw'] as const) : []),
  ]
  const path = {
    add: 'add',
    correct: 'add?about=correction',
    unsafe: 'unsafe',
    withdraw: 'withdraw',
  }
  return (
    <>
      <h2>{t('thread.more')}</h2>
      <p>
        {ways.map((way) => (
          <a key={way} className="btn" href={href(locale, `/follow/thread/${path[way]}`)}>
            {t(`thread.${way}`)}
          </a>
        ))}
      </p>
    </>
  )
}
