import { clearReceipt, confirmReceipt } from '@/app/actions/ask'
import { DraftLost } from '@/app/components/public/case/writing'
import { GonePage } from '@/app/components/public/frame/gone-page'
import { ReceiptPage } from '@/app/components/public/receipt/receipt-page'
import { page } from '@/app/server/public-page'
import { currentAsking } from '@/lib/consultations/ask/draft'
import { words } from '@/lib/messages/words'
import { Next } from './next'

export default page(async ({ locale, token }) => {
  const asking = await currentAsking()
  if (asking?.state === 'open') return <DraftLost locale={locale} what="consult" />
  if (!asking) return <GonePage locale={locale} />
  return (
    <ReceiptPage
      locale={locale}
      token={token}
      code={asking.sent.code}
      withPhrase={asking.sent.withPhrase}
      title={words(locale, 'receipt')('title')}
      confirm={confirmReceipt}
      clear={clearReceipt}
    >
      <Next locale={locale} sent={asking.sent} />
    </ReceiptPage>
  )
})
