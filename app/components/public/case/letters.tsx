import type { ReactNode } from 'react'
import { Form } from '@/app/components/public/form/form'
import { Lines } from '@/app/components/public/lines'
import { dayWords } from '@/app/components/shared/day'
import type { FormAction } from '@/lib/http/form-state'
import { href, type Locale, words } from '@/lib/messages/words'
import { type FollowWords, followPaths } from './follow-words'

type Received = {
  /** Null: the record failed its check. */
  text: string | null
  isQuestion: boolean
  answered: boolean
  /** Stands under the text. */
  below?: ReactNode
}

/** `own`: the sentence that stands for what the resident wrote. */
export type ShownLetter = { id: string; on: string } & ({ own: string } | Received)

type Props = {
  locale: Locale
  of: FollowWords
  letters: ShownLetter[]
  token: string
  /** Deletes a letter for good. */
  remove: FormAction
}

/** The messages, oldest first. Of the resident's own only that there was one. */
export function Letters({ locale, of, letters, token, remove }: Props) {
  const t = words(locale, of)
  return (
    <>
      {letters.map((letter) => {
        const own = 'own' in letter
        const day = dayWords(locale, letter.on)
        return (
          <article key={letter.id} className={own ? 'box' : 'box warn'}>
            <h3>{t(own ? 'letters.you' : 'letters.staff', { day })}</h3>
            {own ? (
              <p>{letter.own}</p>
            ) : (
              <Letter locale={locale} of={of} letter={letter} token={token} remove={remove} />
            )}
          </article>
        )
      })}
      {letters.some((letter) => 'own' in letter) && (
        <p>
          <small>{t('letters.why')}</small>
        </p>
      )}
    </>
  )
}

type LetterProps = Omit<Props, 'letters'> & { letter: Received & { id: string } }

function Letter({ locale, of, letter, token, remove }: LetterProps) {
  const t = words(locale, of)
  const { id, text, isQuestion, answered, below } = letter
  if (text === null) return <p className="err">{t('letters.broken')}</p>
  return (
    <>
      {isQuestion && <p>{t(answered ? 'letters.answered' : 'letters.question')}</p>}
      <Lines text={text} />
      {below}
      {isQuestion && !answered && (
        <p>
          <a className="btn" href={href(locale, `${followPaths[of]}/${id}`)}>
            {t('letters.reply')}
          </a>
        </p>
      )}
      <Form
        locale={locale}
        action={remove}
        token={token}
        fields={[]}
        hidden={{ message: id }}
        submit={t('letters.burn')}
        quiet
      />
    </>
  )
}
