import { randomUUID } from 'node:crypto'
import { answerQuestion } from '@/app/actions/follow-tip'
import { FormPage } from '@/app/components/public/form/form-page'
import { Notice } from '@/app/components/public/frame/notice'
import type { Field } from '@/app/components/shared/field'
import { page } from '@/app/server/public-page'
import { readQuestion } from '@/lib/cases/follow/letters'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { type Locale, words } from '@/lib/messages/words'
import { longestMessage } from '@/lib/tips/follow/input'
import type { TipMessage } from '@/lib/tips/sealed-content'
import { tipCase } from '@/lib/tips/tip-case'
import { againFields } from '../../receipt-fields'

/** An officer's question, with its choices to tap or a box to write in. */
export default page(async ({ locale, params, token }) => {
  const t = words(locale, 'follow')
  const id = params.question ?? ''
  const opened = await currentSession('tip')
  const asked =
    opened &&
    (await readQuestion(opened.db, tipCase, opened.resident, { replyKey: opened.key, id }))
  const content = asked?.content ?? null
  return (
    <FormPage
      locale={locale}
      back="/follow/thread"
      before={
        <>
          {!content && <h1>{t('answer.text')}</h1>}
          {asked && !content && <Notice tone="warn">{t('letters.broken')}</Notice>}
          {asked?.answered && <Notice tone="warn">{t('answer.twice')}</Notice>}
        </>
      }
      action={answerQuestion}
      token={token}
      hidden={{ id: randomUUID(), question: id }}
      fields={[...againFields(locale, asked !== null), ...answerFields(locale, content)]}
      submit={t('answer.submit')}
    />
  )
})

function answerFields(locale: Locale, content: TipMessage | null): Field[] {
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
