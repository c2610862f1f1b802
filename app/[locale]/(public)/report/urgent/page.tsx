import { redirect } from 'next/navigation'
import { saveStopPayment } from '@/app/actions/report'
import type { Field } from '@/app/components/shared/field'
import { page } from '@/app/server/public-page'
import { href, words } from '@/lib/messages/words'
import { isPressing, nextStep } from '@/lib/tips/report/questions'
import { ReportPage } from '../report-page'
import { writing } from '../writing'
import { DangerFirst, MoneyFirst } from './call-first'

const fields = [
  'victimAccount',
  'victimBank',
  'fraudAccount',
  'fraudName',
  'fraudBank',
  'paidAt',
  'amount',
  'voucher',
] as const

export default page(
  writing(async ({ locale, token, draft }) => {
    const t = words(locale, 'report')
    const danger = draft.urgency?.danger === 'yes'
    const money = draft.urgency?.money === 'now' || draft.urgency?.money === 'just'
    const next = href(locale, nextStep('urgency', draft))
    if (!isPressing(draft)) redirect(next)
    const card: Field[] = fields.map((name) => ({
      kind: 'text',
      name,
      label: t(`stop.${name}`),
      hint: name === 'voucher' ? t('stop.voucherHint') : undefined,
      value: draft.stopPayment?.[name],
    }))
    return (
      <ReportPage
        locale={locale}
        step="urgency"
        back="/report/urgency"
        action={saveStopPayment}
        token={token}
        submit={t(money ? 'stop.save' : 'stop.skip')}
        intro={
          <>
            {danger && <DangerFirst locale={locale} />}
            {money && (
              <>
                <MoneyFirst locale={locale} Heading={danger ? 'h2' : 'h1'} />
                <p className="links noprint">
                  <a href={next}>{t('stop.skip')}</a>
                </p>
                <h2>{t('stop.card')}</h2>
                <p className="hint noprint">{t('stop.cardHint')}</p>
              </>
            )}
          </>
        }
        fields={money ? card : []}
        after={
          money && (
            <button type="button" data-print="" hidden>
              {t('stop.print')}
            </button>
          )
        }
      />
    )
  }),
)
