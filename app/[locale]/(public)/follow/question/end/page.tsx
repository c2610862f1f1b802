import { closeQuestion } from '@/app/actions/follow-question'
import { Form } from '@/app/components/public/form/form'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/page'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { words } from '@/lib/messages/words'
import { TimeUp } from '../../time-up'

export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  if (!(await currentSession('consultation'))) return <TimeUp locale={locale} />
  return (
    <Shell locale={locale} back="/follow/question" title={false}>
      <h1>{t('ending.title')}</h1>
      <p>{t('ending.text')}</p>
      <Form
        locale={locale}
        action={closeQuestion}
        token={token}
        title={words(locale, 'common')('title')}
        fields={[
          {
            kind: 'checkboxes',
            name: 'sure',
            label: t('ending.submit'),
            options: [{ value: 'on', label: t('ending.sure') }],
          },
        ]}
        submit={t('ending.submit')}
      />
    </Shell>
  )
})
