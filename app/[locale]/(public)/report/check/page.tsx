import { submitTip } from '@/app/actions/report'
import { CheckPage } from '@/app/components/public/case/check-page'
import { SendForm } from '@/app/components/public/form/send-form'
import { page } from '@/app/server/public-page'
import { currentWriter } from '@/lib/cases/draft'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { reportChallenge } from '@/lib/tips/intake/submit'
import { whoSees } from '@/lib/tips/intake/who-sees'
import { reports } from '@/lib/tips/report/draft'
import { missing } from '@/lib/tips/report/steps'
import { Seers } from '../seers'
import { summaryOf } from '../summary'
import { writing } from '../writing'
import { Missing } from './missing'

export default page(
  writing(async ({ locale, token, draft }) => {
    const t = words(locale, 'check')
    const lacking = missing(draft)
    const [rows, sees] = await Promise.all([
      summaryOf(locale, draft),
      whoSees(as({ role: 'anyone' }), draft),
    ])
    return (
      <CheckPage
        locale={locale}
        back="/report/phrase"
        title={t('title')}
        rows={rows}
        whole={lacking.length === 0}
      >
        <Seers locale={locale} sees={sees} />
        {lacking.length > 0 ? (
          <Missing locale={locale} steps={lacking} />
        ) : (
          <SendForm
            locale={locale}
            token={token}
            action={submitTip}
            submit={t('submit')}
            pow={await reportChallenge(await currentWriter(reports))}
            sum={draft.sum}
            fields={[
              {
                kind: 'checkboxes',
                name: 'truth',
                label: t('truthLabel'),
                options: [{ value: 'on', label: t('truth'), hint: t('truthHint') }],
              },
            ]}
          />
        )}
      </CheckPage>
    )
  }),
)
