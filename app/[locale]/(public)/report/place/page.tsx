import { savePlace } from '@/app/actions/report'
import { page } from '@/app/server/public-page'
import { listDistricts } from '@/lib/areas/queries'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { scopes } from '@/lib/routing/schema'
import { isPressing } from '@/lib/tips/report/questions'
import { areaChoices } from '../area-names'
import { choices, ReportPage } from '../report-page'
import { writing } from '../writing'

export default page(
  writing(async ({ locale, token, draft }) => {
    const t = words(locale, 'report')
    const districts = await listDistricts(as({ role: 'anyone' }))
    return (
      <ReportPage
        locale={locale}
        step="place"
        back={isPressing(draft) ? '/report/urgent' : '/report/urgency'}
        action={savePlace}
        token={token}
        intro={<h1>{t('place.title')}</h1>}
        fields={[
          {
            kind: 'radios',
            name: 'scope',
            label: t('place.scope'),
            options: choices(scopes, (scope) => t(`place.scopes.${scope}`)),
            value: draft.place?.scope,
          },
          {
            kind: 'select',
            name: 'district',
            label: t('place.district'),
            hint: t('place.districtHint'),
            empty: t('place.none'),
            options: areaChoices(locale, districts),
            value: draft.place?.district,
          },
        ]}
      />
    )
  }),
)
