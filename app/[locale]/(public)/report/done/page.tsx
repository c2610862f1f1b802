import { DangerBar } from '@/app/components/danger-bar'
import { Form } from '@/app/components/form'
import { ReceiptCard } from '@/app/components/receipt-card'
import { Shell } from '@/app/components/shell'
import { words } from '@/app/messages/words'
import { page } from '@/lib/access/page'
import { currentReport } from '@/lib/tips/draft'
import { clearReceipt, confirmReceipt } from '@/lib/tips/report-actions'
import { Gone } from './gone'
import { Next } from './next'
import { pictureOf, squareOf } from './picture'
import { ReceiptImage } from './receipt-image'

export default page(async ({ locale, token }) => {
  const t = words(locale, 'receipt')
  const report = await currentReport()
  if (report?.state !== 'sent') return <Gone locale={locale} written={report !== null} />
  const { code, withPhrase, recovery } = report.sent
  const [picture, square] = await Promise.all([pictureOf(code), squareOf(code)])
  return (
    <Shell locale={locale}>
      <DangerBar locale={locale} />
      <h1 className="noprint">{t(recovery ? 'titleRecovery' : 'title')}</h1>
      <p className="noprint">{t('lead')}</p>
      <ReceiptCard locale={locale} code={code} />
      <div className="box warn noprint">
        <p>{t('warning')}</p>
        {withPhrase && <p>{t('warningPhrase')}</p>}
      </div>
      <div className="noprint">
        <h2>{t('paper')}</h2>
        <p>{t('paperHint')}</p>
        <h2>{t('image')}</h2>
        <p>
          <ReceiptImage address={picture} alt={t('imageAlt')} width={188} height={264} />
        </p>
        <p>
          <button type="button" data-copy="#code" hidden>
            {t('copy')}
          </button>
          <button type="button" data-print="" hidden>
            {t('print')}
          </button>
        </p>
      </div>
      <h2>{t('qr')}</h2>
      <p>
        <ReceiptImage address={square} alt={t('qrAlt')} width={174} height={174} />
      </p>
      <div className="noprint">
        <Form
          locale={locale}
          action={confirmReceipt}
          token={token}
          submit={t('check')}
          done={t('right')}
          fields={[
            {
              kind: 'text',
              name: 'last',
              label: t('last'),
              hint: t('lastHint'),
              input: 'numeric',
              narrow: true,
              big: true,
            },
          ]}
        />
        <Next locale={locale} sent={report.sent} />
        <Form locale={locale} action={clearReceipt} token={token} submit={t('done')} fields={[]}>
          <p className="hint">{t('until')}</p>
        </Form>
      </div>
    </Shell>
  )
})
