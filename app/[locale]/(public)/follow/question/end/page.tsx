import { closeQuestion } from '@/app/actions/follow-question'
import { TimeUp } from '@/app/components/public/case/time-up'
import { FormPage } from '@/app/components/public/form/form-page'
import { sureField } from '@/app/components/public/form/sure-field'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { openedConsultation } from '../../opened-case'

export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  if (!(await openedConsultation())) return <TimeUp locale={locale} />
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
      action={closeQuestion}
      token={token}
      fields={[sureField(t('ending.submit'), t('ending.sure'))]}
      submit={t('ending.submit')}
    />
  )
})
