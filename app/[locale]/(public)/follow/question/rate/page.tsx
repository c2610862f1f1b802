import { rateAnswer } from '@/app/actions/follow-question'
import { Form } from '@/app/components/public/form/form'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/page'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { words } from '@/lib/messages/words'
import { TimeUp } from '../../time-up'

const scores = ['5', '4', '3', '2', '1'] as const

export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  if (!(await currentSession('consultation'))) return <TimeUp locale={locale} />
  return (
    <Shell locale={locale} back="/follow/question" title={false}>
      <Form
        locale={locale}
        action={rateAnswer}
        token={token}
        title={words(locale, 'common')('title')}
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
    </Shell>
  )
})
