import shared from '@/app/components/staff/case/case.module.css'
import { Thread, type ThreadMessage } from '@/app/components/staff/case/thread'
import { findStatute } from '@/lib/consultations/law/statutes'
import { type Locale, words } from '@/lib/messages/words'
import style from './consultation.module.css'
import type { ConsultationView } from './view'

/** What went to and fro after the question. */
export function ConsultationThread({ locale, question }: ConsultationView) {
  const messages = question.messages.map((message) => shown(locale, message))
  return <Thread locale={locale} of="adviceQuestion" messages={messages} />
}

type Message = ConsultationView['question']['messages'][number]

function shown(locale: Locale, { kind, content, ...rest }: Message): ThreadMessage {
  const t = words(locale, 'adviceQuestion')
  return {
    ...rest,
    did: (
      <>
        {t(`thread.${kind}`)}{' '}
        {content?.mark && <span className={style.chip}>{t(`thread.${content.mark}`)}</span>}
      </>
    ),
    text: content && <bdi>{content.text}</bdi>,
    below: content && content.citations.length > 0 && (
      <Cited locale={locale} ids={content.citations} />
    ),
  }
}

/** What was cited, in the words of the law as far as it is still in force. */
function Cited({ locale, ids }: { locale: Locale; ids: readonly string[] }) {
  const t = words(locale, 'adviceQuestion')
  return (
    <details className={style.cited}>
      <summary>
        {t('thread.cites')}：{ids.map((id) => id.replace('/', '')).join('、')}
      </summary>
      {ids.map((id) => (
        <p key={id} className={shared.words}>
          {findStatute(id)?.text}
        </p>
      ))}
    </details>
  )
}
