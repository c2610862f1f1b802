import { randomUUID } from 'node:crypto'
import { sayUnsafe } from '@/app/actions/follow-tip'
import { FormPage } from '@/app/components/public/form/form-page'
import { DangerBar } from '@/app/components/public/frame/danger-bar'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { longestMessage, unsafeStates } from '@/lib/tips/follow/input'
import { openedTip } from '../../opened-case'
import { againFields } from '../../receipt-fields'

/** 「我不安全了 / 请暂停联系」: 110 first, then the officers. */
export default page(async ({ locale, token }) => {
  const t = words(locale, 'follow')
  const open = (await openedTip()) !== null
  return (
    <FormPage
      locale={locale}
      back="/follow/thread"
      before={<DangerBar locale={locale} />}
      action={sayUnsafe}
      token={token}
      hidden={{ id: randomUUID() }}
      fields={[
        {
          kind: 'radios',
          name: 'state',
          label: t('unsafe.title'),
          heading: true,
          options: unsafeStates.map((state) => ({
            value: state,
            label: t(`unsafe.${state}`),
            hint: t(`unsafe.${state}Hint`),
          })),
        },
        { kind: 'textarea', name: 'text', label: t('unsafe.text'), rows: 3, max: longestMessage },
        ...againFields(locale, open),
      ]}
      submit={t('unsafe.submit')}
    />
  )
})
