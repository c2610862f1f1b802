import { consentToPublish } from '@/app/actions/follow-question'
import { TimeUp } from '@/app/components/public/case/time-up'
import { FormPage } from '@/app/components/public/form/form-page'
import { sureField } from '@/app/components/public/form/sure-field'
import { page } from '@/app/server/public-page'
import { href, words } from '@/lib/messages/words'
import { openedConsultation } from '../../opened-case'

const points = ['1', '2', '3'] as const

/** What publishing means, before it is agreed to. */
export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  if (!(await openedConsultation())) return <TimeUp locale={locale} />
  return (
    <FormPage
      locale={locale}
      back="/follow/question"
      before={
        <>
          <h1>{t('publish.title')}</h1>
          <ul>
            {points.map((point) => (
              <li key={point}>{t(`publish.${point}`)}</li>
            ))}
          </ul>
        </>
      }
      action={consentToPublish}
      token={token}
      fields={[sureField(t('publish.submit'), t('publish.sure'))]}
      submit={t('publish.submit')}
      after={
        <p>
          <a className="btn" href={href(locale, '/follow/question')}>
            {t('publish.keep')}
          </a>
        </p>
      }
    />
  )
})
