import { saveStreet } from '@/app/actions/report'
import { page } from '@/app/server/public-page'
import { listStreets } from '@/lib/areas/queries'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { areaChoices } from '../area-names'
import { ReportPage } from '../report-page'
import { writing } from '../writing'

export default page(
  writing(async ({ locale, token, draft }) => {
    const t = words(locale, 'report')
    const district = draft.place?.district
    const streets = district ? await listStreets(as({ role: 'anyone' }), district) : []
    return (
      <ReportPage
        locale={locale}
        step="place"
        back="/report/place"
        action={saveStreet}
        token={token}
        fields={[
          {
            kind: 'select',
            name: 'street',
            label: t('street.title'),
            heading: true,
            hint: t('street.hint'),
            empty: t('street.none'),
            options: areaChoices(locale, streets),
            value: draft.street?.street,
          },
          {
            kind: 'checkboxes',
            name: 'agree',
            label: t('street.agreeLabel'),
            options: [{ value: 'on', label: t('street.agree'), hint: t('street.agreeHint') }],
            values: draft.street?.agree ? ['on'] : [],
          },
          {
            kind: 'text',
            name: 'detail',
            label: t('street.detail'),
            hint: t('street.detailHint'),
            value: draft.street?.detail,
          },
        ]}
      />
    )
  }),
)
