import { saveUrgency } from '@/app/actions/report'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { dangerAnswers, moneyAnswers, recentAnswers } from '@/lib/tips/report/questions'
import { optionsIn } from '../groups'
import { choices, ReportPage } from '../report-page'
import { writing } from '../writing'

export default page(
  writing(async ({ locale, token, draft }) => {
    const t = words(locale, 'report')
    const { danger, money, recent } = draft.urgency ?? {}
    return (
      <ReportPage
        locale={locale}
        step="urgency"
        back={optionsIn(draft.group).length > 1 ? '/report/kind' : '/report'}
        action={saveUrgency}
        token={token}
        intro={
          <>
            <h1>{t(draft.helper ? 'urgency.titleElder' : 'urgency.title')}</h1>
            <p className="hint">{t('urgency.hint')}</p>
          </>
        }
        fields={[
          {
            kind: 'radios',
            name: 'danger',
            label: t('urgency.danger'),
            hint: t('urgency.dangerHint'),
            options: choices(dangerAnswers, (answer) => t(`urgency.dangers.${answer}`)),
            value: danger,
          },
          {
            kind: 'radios',
            name: 'money',
            label: t('urgency.money'),
            options: choices(moneyAnswers, (answer) => t(`urgency.moneys.${answer}`)),
            value: money,
          },
          {
            kind: 'radios',
            name: 'recent',
            label: t('urgency.recent'),
            options: choices(recentAnswers, (answer) => t(`urgency.recents.${answer}`)),
            value: recent,
          },
        ]}
      />
    )
  }),
)
