import type { ReactNode } from 'react'
import { closeThread } from '@/app/actions/follow-tip'
import { Form } from '@/app/components/public/form/form'
import { Notice } from '@/app/components/public/frame/notice'
import { Shell } from '@/app/components/public/frame/shell'
import type { FormAction } from '@/lib/http/form-state'
import { href, type Locale, words } from '@/lib/messages/words'
import { type FollowWords, followPaths } from './follow-words'
import { Letters, type ShownLetter } from './letters'
import { WhileOpen } from './while-open'

/** `path` below the case's own page. */
export type Way = { path: string; label: string }

type Props = {
  locale: Locale
  of: FollowWords
  token: string
  /** When the receipt's time is up. */
  until: number
  /** What was done just now. */
  done: string | undefined
  /** Said where nothing was written yet. */
  empty: string
  letters: ShownLetter[]
  remove: FormAction
  ways: Way[]
  /** How the case stands. */
  children: ReactNode
}

/** How a case stands and what was written. It hides itself when the receipt's time is up. */
export function OpenedCase({ locale, of, token, until, done, children, ...rest }: Props) {
  const t = words(locale, of)
  const { empty, letters, remove, ways } = rest
  return (
    <Shell locale={locale} back="/">
      <WhileOpen locale={locale} until={until}>
        <h1>{t('thread.title')}</h1>
        {done && <Notice tone="good">{done}</Notice>}
        {children}
        <h2>{t('thread.letters')}</h2>
        {letters.length === 0 && <p>{empty}</p>}
        <Letters locale={locale} of={of} letters={letters} token={token} remove={remove} />
        <h2>{t('thread.more')}</h2>
        <p>
          {ways.map(({ path, label }) => (
            <a key={path} className="btn" href={href(locale, `${followPaths[of]}/${path}`)}>
              {label}
            </a>
          ))}
        </p>
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
}
