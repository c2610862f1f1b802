import { deleteTipMessage } from '@/app/actions/follow-tip'
import type { ShownLetter } from '@/app/components/public/case/letters'
import { OpenedCase, type Way } from '@/app/components/public/case/opened-case'
import { TimeUp } from '@/app/components/public/case/time-up'
import { PhoneList } from '@/app/components/public/frame/phone-list'
import { page } from '@/app/server/public-page'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { type Locale, words } from '@/lib/messages/words'
import { readTipThread, type TipThread } from '@/lib/tips/follow/thread'
import { mayAdd, mayWithdraw } from '@/lib/tips/policy'
import type { TipStatus } from '@/lib/tips/schema'
import { holderWords } from './holder-words'
import { emptyText, standingWords } from './standing'
import { TipSteps } from './tip-steps'

const done = ['answered', 'added', 'unsafe', 'deleted', 'withdrawn'] as const

/** How the tip stands and what was written. */
export default page(async ({ locale, search, token }) => {
  const t = words(locale, 'follow')
  const opened = await currentSession('tip')
  if (!opened) return <TimeUp locale={locale} />
  const thread = await readTipThread(opened.db, opened.resident, opened.key)
  const { status, lead } = thread.tip
  const named = opened.withPhrase
  const just = done.find((attempt) => attempt === search.done)
  return (
    <OpenedCase
      locale={locale}
      of="follow"
      token={token}
      until={opened.until}
      done={just && t(`done.${just}`)}
      empty={emptyText(locale, thread)}
      letters={thread.letters.map((letter) => shown(locale, letter))}
      remove={deleteTipMessage}
      ways={waysOf(locale, status)}
    >
      {just === 'unsafe' && <PhoneList locale={locale} numbers={['110', '12337']} />}
      <p className="lead">{standingWords(locale, thread)}</p>
      {status !== 'withdrawn' && (
        <p>
          {lead ? t('thread.lead', { name: holderWords(locale, lead, named) }) : t('thread.nobody')}
        </p>
      )}
      <TipSteps locale={locale} thread={thread} named={named} />
    </OpenedCase>
  )
})

function shown(locale: Locale, letter: TipThread['letters'][number]): ShownLetter {
  const { id, on, kind } = letter
  if (letter.from === 'resident') {
    return { id, on, own: words(locale, 'follow')(`letters.own.${kind}`) }
  }
  const { content, answered } = letter
  return { id, on, text: content?.text ?? null, isQuestion: kind === 'question', answered }
}

function waysOf(locale: Locale, status: TipStatus): Way[] {
  const t = words(locale, 'follow')
  const adding = [
    { path: 'add', label: t('thread.add') },
    { path: 'add?about=correction', label: t('thread.correct') },
  ]
  return [
    ...(mayAdd(status) ? adding : []),
    { path: 'unsafe', label: t('thread.unsafe') },
    ...(mayWithdraw(status) ? [{ path: 'withdraw', label: t('thread.withdraw') }] : []),
  ]
}
