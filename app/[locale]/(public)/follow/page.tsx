import { Form } from '@/app/components/form'
import { Notice } from '@/app/components/notice'
import { Shell } from '@/app/components/shell'
import { href, words } from '@/app/messages/words'
import { page } from '@/lib/access/page'
import { waitingReceipt } from '@/lib/access/resident-cookie'
import { lookUpReceipt } from './actions'
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
