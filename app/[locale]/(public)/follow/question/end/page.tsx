import { closeConsultation } from '@/app/actions/follow-question'
import { TimeUp } from '@/app/components/public/case/time-up'
import { FormPage } from '@/app/components/public/form/form-page'
import { sureField } from '@/app/components/public/form/sure-field'
import { page } from '@/app/server/public-page'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { words } from '@/lib/messages/words'

export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  if (!(await currentSession('consultation'))) return <TimeUp locale={locale} />
  return (
    <FormPage
      locale={locale}
      back="/follow/question"
      before={
        <>
          <h1>{t('ending.title')}</h1>
          <p>{t('ending.text')}</p>
        </>
      }
      action={closeConsultation}
      token={token}
      fields={[sureField(t('ending.submit'), t('ending.sure'))]}
      submit={t('ending.submit')}
    />
  )
})
