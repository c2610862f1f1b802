import { randomUUID } from 'node:crypto'
import { Form } from '@/app/components/form'
import { Shell } from '@/app/components/shell'
import { words } from '@/app/messages/words'
import { page } from '@/lib/access/page'
import { addToQuestion } from '@/lib/consultations/follow-actions'
import { longestMessage } from '@/lib/receipts/follow-fields'
import { againFields } from '../../receipt-fields'
import { openedQuestion } from '../opened'

/** One question more. What was typed outlives the receipt's fifteen minutes. */
export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  const open = (await openedQuestion()) !== null
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
