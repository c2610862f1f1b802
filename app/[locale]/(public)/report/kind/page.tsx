import { saveKind } from '@/app/actions/report'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { optionsIn } from '../groups'
import { ReportPage } from '../report-page'
import { writing } from '../writing'

export default page(
  writing(async ({ locale, token, draft }) => {
    const t = words(locale, 'report')
    const categoryWords = words(locale, 'categories')
    const offered = optionsIn(draft.group)
    const chosen = draft.kind?.category
    return (
      <ReportPage
        locale={locale}
        step="kind"
        back="/report"
        action={saveKind}
        token={token}
        fields={[
          {
            kind: 'radios',
            name: 'category',
            label: t('category.title'),
            hint: t('category.hint'),
            heading: true,
            options: offered.map((slug) => ({
              value: slug,
              label: categoryWords(`${slug}.label`),
              hint: categoryWords(`${slug}.example`),
            })),
            value: offered.find((slug) => slug === chosen) ?? onlyOne(offered),
          },
        ]}
      />
    )
  }),
)

const onlyOne = (offered: readonly string[]) => (offered.length === 1 ? offered[0] : undefined)
