import { rateAnswer } from '@/app/actions/follow-question'
import { TimeUp } from '@/app/components/public/case/time-up'
import { FormPage } from '@/app/components/public/form/form-page'
import { page } from '@/app/server/public-page'
import { words } from '@/lib/messages/words'
import { openedConsultation } from '../../opened-case'

const scores = ['5', '4', '3', '2', '1'] as const

export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  if (!(await openedConsultation())) return <TimeUp locale={locale} />
  return (
    <FormPage
      locale={locale}
      back="/follow/question"
      action={rateAnswer}
      token={token}
      fields={[
        {
          kind: 'radios',
          name: 'score',
          label: t('rating.title'),
          heading: true,
          hint: t('rating.hint'),
          options: scores.map((score) => ({ value: score, label: t(`rating.scores.${score}`) })),
        },
      ]}
      submit={t('rating.submit')}
    />
  )
})
