import { withdrawTip } from '@/app/actions/follow-tip'
import { Form } from '@/app/components/public/form/form'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { openedReceipt } from '@/lib/http/resident-cookie'
import { href, words } from '@/lib/messages/words'
import { TimeUp } from '../../time-up'

const points = ['1', '2', '3', '4'] as const

/** What withdrawing means, before it is done. */
export default page(async ({ locale, token }) => {
  const t = words(locale, 'follow')
  if (!(await openedReceipt('tip'))) return <TimeUp locale={locale} />
  return (
    <Shell locale={locale} back="/follow/thread" title={false}>
      <h1>{t('withdraw.title')}</h1>
      <ul>
        {points.map((point) => (
          <li key={point}>{t(`withdraw.${point}`)}</li>
        ))}
      </ul>
      <Form
        locale={locale}
        action={withdrawTip}
        token={token}
        title={words(locale, 'common')('title')}
        fields={[
          {
            kind: 'checkboxes',
            name: 'sure',
            label: t('withdraw.submit'),
            options: [{ value: 'on', label: t('withdraw.sure') }],
          },
        ]}
        submit={t('withdraw.submit')}
      />
      <p>
        <a className="btn" href={href(locale, '/follow/thread')}>
          {t('withdraw.keep')}
        </a>
      </p>
    </Shell>
  )
})
