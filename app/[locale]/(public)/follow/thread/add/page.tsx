import { randomUUID } from 'node:crypto'
import { addToTip } from '@/app/actions/follow-tip'
import { FormPage } from '@/app/components/public/form/form-page'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { additions, longestMessage } from '@/lib/tips/follow/input'
import { openedTip } from '../../opened-case'
import { againFields } from '../../receipt-fields'

/** Something new, or something put right. What was typed outlives the receipt's fifteen minutes. */
export default page(async ({ locale, search, token }) => {
  const t = words(locale, 'follow')
  const open = (await openedTip()) !== null
  return (
    <FormPage
      locale={locale}
      back="/follow/thread"
      before={<h1>{t('add.title')}</h1>}
      action={addToTip}
      token={token}
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
  )
})
