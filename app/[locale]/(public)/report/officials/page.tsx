import { saveOfficials } from '@/app/actions/report'
import { Notice } from '@/app/components/public/frame/notice'
import type { Choice, Field } from '@/app/components/shared/field'
import { page } from '@/app/server/public-page'
import { as } from '@/lib/identity/as'
import { type Locale, words } from '@/lib/messages/words'
import { listHideable, listUnits, type Unit, whoSees } from '@/lib/tips/intake/who-sees'
import { involvedAnswers, type ReportDraft } from '@/lib/tips/report/questions'
import { ReportPage } from '../report-page'
import { Seers, unitName } from '../seers'
import { writing } from '../writing'

export default page(
  writing(async ({ locale, search, token, draft }) => {
    const t = words(locale, 'report')
    const db = as({ role: 'anyone' })
    const [units, hideable, sees] = await Promise.all([
      listUnits(db, draft),
      listHideable(db, draft),
      whoSees(db, draft),
    ])
    return (
      <ReportPage
        locale={locale}
        step="officials"
        back="/report/who"
        action={saveOfficials}
        token={token}
        intro={search.look && <Notice tone="good">{t('officials.looked')}</Notice>}
        fields={fieldsOf(locale, draft, named(locale, units), named(locale, hideable))}
        buttons={[{ name: 'look', value: '1', label: t('officials.look') }]}
      >
        <Seers locale={locale} sees={sees} />
      </ReportPage>
    )
  }),
)

function fieldsOf(
  locale: Locale,
  draft: ReportDraft,
  units: Choice[],
  hideable: Choice[],
): Field[] {
  const t = words(locale, 'report')
  const { involved, unit, hide } = draft.officials ?? {}
  const which: Field = {
    kind: 'select',
    name: 'unit',
    label: t('officials.unit'),
    hint: t('officials.unitHint'),
    empty: t('officials.unitNone'),
    options: units,
    value: unit,
  }
  const others: Field = {
    kind: 'checkboxes',
    name: 'hide',
    label: t('officials.hide'),
    hint: t('officials.hideHint'),
    options: hideable,
    values: hide,
  }
  return [
    {
      kind: 'radios',
      name: 'involved',
      label: t('officials.title'),
      hint: t('officials.hint'),
      heading: true,
      value: involved || undefined,
      options: involvedAnswers.map((answer) => ({
        value: answer,
        label: t(`officials.answers.${answer}`),
        more: answer === 'yes' ? [which] : undefined,
      })),
    },
    ...(hideable.length > 0 ? [others] : []),
  ]
}

const named = (locale: Locale, units: readonly Unit[]): Choice[] =>
  units.map((unit) => ({ value: unit.value, label: unitName(locale, unit) }))
