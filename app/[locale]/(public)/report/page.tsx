import { startReport } from '@/app/actions/report'
import { Notice } from '@/app/components/public/frame/notice'
import type { Choice } from '@/app/components/shared/field'
import { page } from '@/app/server/public-page'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { categoryGroups } from '@/lib/tips/catalogue/groups'
import { portalOpen } from '@/lib/tips/intake/who-sees'
import { currentReport } from '@/lib/tips/report/draft'
import { icons } from './icons'
import { NotOpen } from './not-open'
import { ReportPage } from './report-page'

/** The line a matter for somebody else is led by; the page then names all of them. */
const otherLine = '12345'

export default page(async ({ locale, token, search }) => {
  const t = words(locale, 'report')
  const groupWords = words(locale, 'categoryGroups')
  if (!(await portalOpen(as({ role: 'anyone' })))) return <NotOpen locale={locale} />
  const report = await currentReport()
  const draft = report?.state === 'open' ? report.draft : null
  const groups: Choice[] = categoryGroups.map(({ slug, icon }) => ({
    value: slug,
    label: groupWords(`${slug}.label`),
    hint: groupWords(`${slug}.example`),
    icon: icons[icon],
  }))
  const other = { value: otherLine, label: t('kind.other'), hint: t('kind.otherHint') }
  return (
    <ReportPage
      locale={locale}
      step="kind"
      back="/safe"
      action={startReport}
      token={token}
      intro={
        search.carried && <Notice tone="good">{words(locale, 'consult')('scope.carried')}</Notice>
      }
      fields={[
        {
          kind: 'radios',
          name: 'group',
          label: t('kind.title'),
          hint: t('kind.hint'),
          heading: true,
          options: [...groups, other],
          value: draft?.group,
        },
        {
          kind: 'radios',
          name: 'helper',
          label: t('kind.helper'),
          options: [
            { value: 'self', label: t('kind.self') },
            { value: 'elder', label: t('kind.elder'), hint: t('kind.elderHint') },
          ],
          value: draft?.helper ? 'elder' : 'self',
        },
      ]}
      after={<p className="hint">{t('kind.keep')}</p>}
    />
  )
})
