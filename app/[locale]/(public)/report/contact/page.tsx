import { saveContact } from '@/app/actions/report'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { ReportPage } from '../report-page'
import { writing } from '../writing'

export default page(
  writing(async ({ locale, token, draft }) => {
    const t = words(locale, 'report')
    const { wants = 'no', phone, times, never } = draft.contact ?? {}
    return (
      <ReportPage
        locale={locale}
        step="contact"
        back="/report/officials"
        action={saveContact}
        token={token}
        fields={[
          {
            kind: 'radios',
            name: 'wants',
            label: t('contact.title'),
            heading: true,
            hint: draft.helper ? t('contact.hintElder') : undefined,
            value: wants,
            options: [
              { value: 'no', label: t('contact.wants.no'), hint: t('contact.noHint') },
              {
                value: 'yes',
                label: t('contact.wants.yes'),
                hint: t('contact.yesHint'),
                more: [
                  {
                    kind: 'text',
                    name: 'phone',
                    label: t('contact.phone'),
                    input: 'tel',
                    narrow: true,
                    value: phone,
                  },
                  { kind: 'text', name: 'times', label: t('contact.times'), value: times },
                  {
                    kind: 'text',
                    name: 'never',
                    label: t('contact.never'),
                    hint: t('contact.neverHint'),
                    value: never,
                  },
                ],
              },
            ],
          },
        ]}
      />
    )
  }),
)
