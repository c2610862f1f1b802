import { randomUUID } from 'node:crypto'
import { answerAdvisor } from '@/app/actions/follow-question'
import { FormPage } from '@/app/components/public/form/form-page'
import { Notice } from '@/app/components/public/frame/notice'
import { page } from '@/app/server/public-page'
import { readAsked } from '@/lib/consultations/follow/thread'
import { words } from '@/lib/messages/words'
import { longestMessage } from '@/lib/receipts/message-fields'
import { openedConsultation } from '../../opened-case'
import { againFields } from '../../receipt-fields'

/** What the lawyer asked back, and a box for the answer. */
export default page(async ({ locale, params, token }) => {
  const t = words(locale, 'question')
  const id = params.asked ?? ''
  const opened = await openedConsultation()
  const asked = opened && (await readAsked(opened.db, opened.resident, opened.key, id))
  const text = asked?.content?.text
  return (
    <FormPage
      locale={locale}
      back="/follow/question"
      before={
        <>
          {asked && !asked.content && <Notice tone="warn">{t('letters.broken')}</Notice>}
          {asked?.answered && <Notice tone="warn">{t('reply.twice')}</Notice>}
        </>
      }
      action={answerAdvisor}
      token={token}
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
  )
})
