import { deleteAnswer } from '@/app/actions/follow-question'
import { Form } from '@/app/components/public/form/form'
import { Laws } from '@/app/components/public/laws'
import { Lines } from '@/app/components/public/lines'
import { dayWords } from '@/app/components/shared/day'
import type { Letter } from '@/lib/consultations/follow/thread'
import { findStatute } from '@/lib/consultations/law/statutes'
import { href, type Locale, words } from '@/lib/messages/words'

type FromAdvisor = Extract<Letter, { from: 'staff' }>
type Props = { locale: Locale; letters: Letter[]; token: string }

/** The messages, oldest first. Of the asker's own only that there was one. */
export function Letters({ locale, letters, token }: Props) {
  const t = words(locale, 'question')
  return (
    <>
      {letters.map((letter) => (
        <article key={letter.id} className={letter.from === 'staff' ? 'box warn' : 'box'}>
          <h3>
            {t(letter.from === 'staff' ? 'letter.advisor' : 'letter.you', {
              day: dayWords(locale, letter.on),
            })}
          </h3>
          {letter.from === 'staff' ? (
            <Reply locale={locale} letter={letter} token={token} />
          ) : (
            <p>{t(letter.kind === 'answer' ? 'letter.own.reply' : 'letter.own.addition')}</p>
          )}
        </article>
      ))}
      {letters.some(({ from }) => from === 'resident') && (
        <p>
          <small>{t('letter.why')}</small>
        </p>
      )}
    </>
  )
}

function Reply({ locale, letter, token }: { locale: Locale; letter: FromAdvisor; token: string }) {
  const t = words(locale, 'question')
  if (!letter.content) return <p className="err">{t('letter.broken')}</p>
  const isQuestion = letter.kind === 'question'
  const laws = letter.content.citations.map(findStatute).filter((law) => law !== undefined)
  return (
    <>
      {isQuestion && <p>{t(letter.answered ? 'letter.answered' : 'letter.question')}</p>}
      <Lines text={letter.content.text} />
      <Laws locale={locale} laws={laws} />
      {isQuestion && !letter.answered && (
        <p>
          <a className="btn" href={href(locale, `/follow/question/${letter.id}`)}>
            {t('letter.reply')}
          </a>
        </p>
      )}
      <Form
        locale={locale}
        action={deleteAnswer}
        token={token}
        fields={[]}
        hidden={{ message: letter.id }}
        submit={t('letter.burn')}
        quiet
      />
    </>
  )
}
