import { ViewTabs } from '@/app/components/staff/frame/view-tabs'
import { departmentName } from '@/lib/departments/department-name'
import { href, type Locale, words } from '@/lib/messages/words'
import { type View, views } from '@/lib/tips/desk/queue/queue'
import { type Asked, pathOf } from './asked'

type Props = {
  locale: Locale
  asked: Asked
  departments: readonly { id: string; nameZh: string; nameEn: string }[]
  counts: Partial<Record<View, number>>
}

/** Views with how much stands in each, and the departments of who belongs to several. */
export function QueueTabs({ locale, asked: { view, departmentId }, departments, counts }: Props) {
  const t = words(locale, 'deskQueue')
  const to = (one: View) =>
    one === 'quarantined' ? '/desk/quarantine' : pathOf({ view: one, departmentId })
  const tabs = views.map((one) => ({
    href: href(locale, to(one)),
    label: t(`view.${one}`),
    count: counts[one],
    current: one === view,
  }))
  const all = { href: href(locale, pathOf({ view })), current: !departmentId }
  const parts = departments.map(({ id, ...names }) => ({
    href: href(locale, pathOf({ view, departmentId: id })),
    label: departmentName(locale, names),
    current: id === departmentId,
  }))
  return (
    <div>
      <ViewTabs label={t('views')} tabs={tabs} />
      {departments.length > 1 && (
        <ViewTabs
          small
          label={t('departments')}
          tabs={[{ ...all, label: t('allDepartments') }, ...parts]}
        />
      )}
    </div>
  )
}
