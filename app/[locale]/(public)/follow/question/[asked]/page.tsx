import { randomUUID } from 'node:crypto'
import { answerAdvisor } from '@/app/actions/follow-question'
import { Form } from '@/app/components/public/form/form'
import { Notice } from '@/app/components/public/frame/notice'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/page'
import { readQuestion } from '@/lib/cases/follow/letters'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { words } from '@/lib/messages/words'
import { longestMessage } from '@/lib/receipts/message-fields'
import { againFields } from '../../receipt-fields'

/** What the lawyer asked back, and a box for the answer. */
export default page(async ({ locale, params, token }) => {
  const t = words(locale, 'question')
  const id = params.asked ?? ''
  const opened = await currentSession('consultation')
  const asked =
    opened &&
    (await readQuestion(opened.db, consultationCase, opened.resident, {
      replyKey: opened.key,
      id,
    }))
  const text = asked?.content?.text
  return (
    <Shell locale={locale} back="/follow/question" title={false}>
      {asked && !asked.content && <Notice tone="warn">{t('letter.broken')}</Notice>}
      {asked?.answered && <Notice tone="warn">{t('reply.twice')}</Notice>}
      <Form
        locale={locale}
        action={answerAdvisor}
        token={token}
        title={words(locale, 'common')('title')}
        hidden={{ id: randomUUID(), question: id }}
        fields={[
          ...againFields(locale, opened !== null),
          {
            kind: 'textarea',
            name: 'text',
            label: text ?? t('reply.text'),
            heading: true,
            hint: t('reply.hint'),
            rows: 6,
            max: longestMessage,
          },
        ]}
        submit={t('reply.submit')}
      />
    </Shell>
  )
})
