import { lookUpReceipt } from '@/app/actions/follow'
import { Form } from '@/app/components/public/form/form'
import { Notice } from '@/app/components/public/frame/notice'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { waitingReceipt } from '@/lib/http/resident-cookie'
import { href, words } from '@/lib/messages/words'
import { receiptFields } from './receipt-fields'

const waitSeconds = 20

/** Where a receipt is typed. Whoever has to wait comes back by itself to what they typed. */
export default page(async ({ locale, search, token }) => {
  const t = words(locale, 'follow')
  const typed = search.wait ? await waitingReceipt() : null
  return (
    <Shell locale={locale} back="/" title={false}>
      {search.wait === '1' && (
        <meta
          httpEquiv="refresh"
          content={`${waitSeconds};url=${href(locale, '/follow?wait=2')}`}
        />
      )}
      <h1>{t('title')}</h1>
      {search.wait === '1' && (
        <Notice tone="warn" title={t('wait.title')}>
          <p>{t('wait.text')}</p>
        </Notice>
      )}
      {search.wait === '2' && <Notice tone="good">{t('wait.ready')}</Notice>}
      {search.closed && <Notice tone="good">{t('closed')}</Notice>}
      <Form
        locale={locale}
        action={lookUpReceipt}
        token={token}
        title={words(locale, 'common')('title')}
        fields={receiptFields(locale, typed)}
        submit={t('submit')}
      />
      <p>
        <small>{t('lost')}</small>
      </p>
    </Shell>
  )
})
