import { rateAnswer } from '@/app/actions/follow-question'
import { TimeUp } from '@/app/components/public/case/time-up'
import { FormPage } from '@/app/components/public/form/form-page'
import { page } from '@/app/server/public-page'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { words } from '@/lib/messages/words'

const scores = ['5', '4', '3', '2', '1'] as const

export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  if (!(await currentSession('consultation'))) return <TimeUp locale={locale} />
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
