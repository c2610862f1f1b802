import { randomUUID } from 'node:crypto'
import { answerQuestion } from '@/app/actions/follow-tip'
import { Form } from '@/app/components/public/form/form'
import { Notice } from '@/app/components/public/frame/notice'
import { Shell } from '@/app/components/public/frame/shell'
import type { Field } from '@/app/components/shared/field'
import { page } from '@/app/server/page'
import { readQuestion } from '@/lib/cases/follow/letters'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { type Locale, words } from '@/lib/messages/words'
import { longestMessage } from '@/lib/tips/follow/input'
import type { MessageContent } from '@/lib/tips/sealed-content'
import { tipCase } from '@/lib/tips/tip-case'
import { againFields } from '../../receipt-fields'

/** An officer's question, with its choices to tap or a box to write in. */
export default page(async ({ locale, params, token }) => {
  const t = words(locale, 'follow')
  const id = params.question ?? ''
  const asked = await findAsked(id)
  const content = asked?.content ?? null
  return (
    <Shell locale={locale} back="/follow/thread" title={false}>
      {!content && <h1>{t('answer.text')}</h1>}
      {asked && !content && <Notice tone="warn">{t('letters.broken')}</Notice>}
      {asked?.answered && <Notice tone="warn">{t('answer.twice')}</Notice>}
      <Form
        locale={locale}
        action={answerQuestion}
        token={token}
        title={words(locale, 'common')('title')}
        hidden={{ id: randomUUID(), question: id }}
        fields={[...againFields(locale, asked !== null), ...answerFields(locale, content)]}
        submit={t('answer.submit')}
      />
    </Shell>
  )
})

/** Null once the receipt's time is up. */
async function findAsked(id: string) {
  const session = await currentSession('tip')
  if (!session) return null
  const { db, resident, key: replyKey } = session
  return readQuestion(db, tipCase, resident, { replyKey, id })
}

function answerFields(locale: Locale, content: MessageContent | null): Field[] {
  const t = words(locale, 'follow')
  const common = { name: 'text', label: content?.text ?? t('answer.text') }
  const heading = content ? ({ heading: true } as const) : {}
  if (content && content.choices.length > 0) {
    const options = content.choices.map((choice) => ({ value: choice, label: choice }))
    return [
      { kind: 'radios', ...common, ...heading, options },
      { kind: 'textarea', name: 'own', label: t('answer.own'), rows: 3, max: longestMessage },
    ]
  }
  const hint = t('answer.ownHint')
  return [{ kind: 'textarea', ...common, ...heading, hint, rows: 6, max: longestMessage }]
}
