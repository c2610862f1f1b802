import { withdrawTip } from '@/app/actions/follow-tip'
import { TimeUp } from '@/app/components/public/case/time-up'
import { FormPage } from '@/app/components/public/form/form-page'
import { sureField } from '@/app/components/public/form/sure-field'
import { page } from '@/app/server/public-page'
import { href, words } from '@/lib/messages/words'
import { openedTip } from '../../opened-case'

const points = ['1', '2', '3', '4'] as const

/** What withdrawing means, before it is done. */
export default page(async ({ locale, token }) => {
  const t = words(locale, 'follow')
  if (!(await openedTip())) return <TimeUp locale={locale} />
  return (
    <FormPage
      locale={locale}
      back="/follow/thread"
      before={
        <>
          <h1>{t('withdraw.title')}</h1>
          <ul>
            {points.map((point) => (
              <li key={point}>{t(`withdraw.${point}`)}</li>
            ))}
          </ul>
        </>
      }
      action={withdrawTip}
      token={token}
      fields={[sureField(t('withdraw.submit'), t('withdraw.sure'))]}
      submit={t('withdraw.submit')}
      after={
        <p>
          <a className="btn" href={href(locale, '/follow/thread')}>
            {t('withdraw.keep')}
          </a>
        </p>
      }
    />
  )
})
