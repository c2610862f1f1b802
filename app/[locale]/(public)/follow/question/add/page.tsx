import { randomUUID } from 'node:crypto'
import { addToQuestion } from '@/app/actions/follow-question'
import { FormPage } from '@/app/components/public/form/form-page'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { longestMessage } from '@/lib/receipts/message-fields'
import { openedConsultation } from '../../opened-case'
import { againFields } from '../../receipt-fields'

/** One question more. What was typed outlives the receipt's fifteen minutes. */
export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  const open = (await openedConsultation()) !== null
  return (
    <FormPage
      locale={locale}
      back="/follow/question"
      before={<h1>{t('adding.title')}</h1>}
      action={addToQuestion}
      token={token}
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
  )
})
