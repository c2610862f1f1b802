import { Card } from '@/app/components/staff/card'
import { BecauseList } from '@/app/components/staff/case/because-list'
import { departmentName } from '@/lib/departments/department-name'
import { listDepartmentNames } from '@/lib/departments/queries'
import type { Officer } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { href, words } from '@/lib/messages/words'
import { simulatorPath } from '../../rules/search'
import type { TipViewProps } from './names'

/** 为何到这里: the steps of the decision, and a way to try the same facts again. */
export async function Why({ locale, tip, area, officer }: TipViewProps & { officer: Officer }) {
  const t = words(locale, 'deskTip')
  const { category, urgency, scope, areaCode } = tip
  const ids = tip.because.flatMap((step) => ('departmentId' in step ? [step.departmentId] : []))
  const names = await listDepartmentNames(as(officer), ids)
  const department = (id: string) => {
    const found = names.find((one) => one.id === id)
    return found ? departmentName(locale, found) : id
  }
  return (
    <Card title={t('why.title')}>
      <BecauseList locale={locale} because={tip.because} names={{ area, department }} />
      <a href={href(locale, simulatorPath({ category, urgency, scope, areaCode }))}>
        {t('why.try')}
      </a>
    </Card>
  )
}
