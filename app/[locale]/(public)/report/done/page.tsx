import { clearReceipt, confirmReceipt } from '@/app/actions/report'
import { DraftLost } from '@/app/components/public/case/writing'
import { GonePage } from '@/app/components/public/frame/gone-page'
import { ReceiptPage } from '@/app/components/public/receipt/receipt-page'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { currentReport } from '@/lib/tips/report/draft'
import { Next } from './next'

export default page(async ({ locale, token }) => {
  const report = await currentReport()
  if (report?.state === 'open') return <DraftLost locale={locale} what="report" />
  if (!report) return <GonePage locale={locale} />
  const { code, withPhrase, recovery } = report.sent
  return (
    <ReceiptPage
      locale={locale}
      token={token}
      code={code}
      withPhrase={withPhrase}
      title={words(locale, 'receipt')(recovery ? 'titleRecovery' : 'title')}
      confirm={confirmReceipt}
      clear={clearReceipt}
    >
      <Next locale={locale} sent={report.sent} />
    </ReceiptPage>
  )
})
