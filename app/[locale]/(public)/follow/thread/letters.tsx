import { deleteTipMessage } from '@/app/actions/follow-tip'
import { Form } from '@/app/components/public/form/form'
import { Lines } from '@/app/components/public/lines'
import { dayWords } from '@/app/components/shared/day'
import { href, type Locale, words } from '@/lib/messages/words'
import type { Thread } from '@/lib/tips/follow/thread'

type Letter = Thread['letters'][number]
type FromStaff = Extract<Letter, { from: 'staff' }>
type Props = { locale: Locale; letters: Letter[]; token: string }

/** The messages, oldest first. Of the resident's own only that there was one. */
export function Letters({ locale, letters, token }: Props) {
  const t = words(locale, 'follow')
  return (
    <>
      {letters.map((letter) => (
        <article key={letter.id} className={letter.from === 'staff' ? 'box warn' : 'box'}>
          <h3>
            {t(letter.from === 'staff' ? 'letters.staff' : 'letters.you', {
              day: dayWords(locale, letter.on),
            })}
          </h3>
          {letter.from === 'staff' ? (
            <Reply locale={locale} letter={letter} token={token} />
          ) : (
            <p>{t(`letters.own.${letter.kind}`)}</p>
          )}
        </article>
      ))}
      {letters.some(({ from }) => from === 'resident') && (
        <p>
          <small>{t('letters.why')}</small>
        </p>
      )}
    </>
  )
}

function Reply({ locale, letter, token }: { locale: Locale; letter: FromStaff; token: string }) {
  const t = words(locale, 'follow')
  if (!letter.content) return <p className="err">{t('letters.broken')}</p>
  const isQuestion = letter.kind === 'question'
  return (
    <>
      {isQuestion && <p>{t(letter.answered ? 'letters.answered' : 'letters.question')}</p>}
      <Lines text={letter.content.text} />
      {isQuestion && !letter.answered && (
        <p>
          <a className="btn" href={href(locale, `/follow/thread/${letter.id}`)}>
            {t('letters.reply')}
          </a>
        </p>
      )}
      <Form
        locale={locale}
        action={deleteTipMessage}
        token={token}
        fields={[]}
        hidden={{ message: letter.id }}
        submit={t('letters.burn')}
        quiet
      />
    </>
  )
}
