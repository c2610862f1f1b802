import { randomUUID } from 'node:crypto'
import { addToQuestion } from '@/app/actions/follow-question'
import { Form } from '@/app/components/public/form/form'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/page'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { words } from '@/lib/messages/words'
import { longestMessage } from '@/lib/receipts/message-fields'
import { againFields } from '../../receipt-fields'

/** One question more. What was typed outlives the receipt's fifteen minutes. */
export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  const open = (await currentSession('consultation')) !== null
  return (
    <Shell locale={locale} back="/follow/question" title={false}>
      <h1>{t('adding.title')}</h1>
      <Form
        locale={locale}
        action={addToQuestion}
        token={token}
        title={words(locale, 'common')('title')}
        hidden={{ id: randomUUID() }}
        fields={[
          ...againFields(locale, open),
          {
            kind: 'textarea',
            name: 'text',
            label: t('adding.text'),
            hint: t('adding.hint'),
            max: longestMessage,
          },
        ]}
        submit={t('adding.submit')}
      />
    </Shell>
  )
})
