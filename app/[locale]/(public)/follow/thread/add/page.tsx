import { randomUUID } from 'node:crypto'
import { addToTip } from '@/app/actions/follow-tip'
import { Form } from '@/app/components/public/form/form'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { openedReceipt } from '@/lib/http/resident-cookie'
import { words } from '@/lib/messages/words'
import { additions, longestMessage } from '@/lib/tips/follow/input'
import { againFields } from '../../receipt-fields'

/** Something new, or something put right. What was typed outlives the receipt's fifteen minutes. */
export default page(async ({ locale, search, token }) => {
  const t = words(locale, 'follow')
  const open = (await openedReceipt('tip')) !== null
  return (
    <Shell locale={locale} back="/follow/thread" title={false}>
      <h1>{t('add.title')}</h1>
      <Form
        locale={locale}
        action={addToTip}
        token={token}
        title={words(locale, 'common')('title')}
        hidden={{ id: randomUUID() }}
        fields={[
          ...againFields(locale, open),
          {
            kind: 'radios',
            name: 'about',
            label: t('add.about'),
            options: additions.map((about) => ({ value: about, label: t(`add.${about}`) })),
            value: additions.find((about) => about === search.about) ?? 'new',
          },
          {
            kind: 'textarea',
            name: 'text',
            label: t('add.text'),
            hint: t('add.hint'),
            max: longestMessage,
          },
        ]}
        submit={t('add.submit')}
      />
    </Shell>
  )
})
