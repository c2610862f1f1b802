import { consentToPublish } from '@/app/actions/follow-question'
import { Form } from '@/app/components/public/form/form'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/page'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { href, words } from '@/lib/messages/words'
import { TimeUp } from '../../time-up'

const points = ['1', '2', '3'] as const

/** What publishing means, before it is agreed to. */
export default page(async ({ locale, token }) => {
  const t = words(locale, 'question')
  if (!(await currentSession('consultation'))) return <TimeUp locale={locale} />
  return (
    <Shell locale={locale} back="/follow/question" title={false}>
      <h1>{t('publish.title')}</h1>
      <ul>
        {points.map((point) => (
          <li key={point}>{t(`publish.${point}`)}</li>
        ))}
      </ul>
      <Form
        locale={locale}
        action={consentToPublish}
        token={token}
        title={words(locale, 'common')('title')}
        fields={[
          {
            kind: 'checkboxes',
            name: 'sure',
            label: t('publish.submit'),
            options: [{ value: 'on', label: t('publish.sure') }],
          },
        ]}
        submit={t('publish.submit')}
      />
      <p>
        <a className="btn" href={href(locale, '/follow/question')}>
          {t('publish.keep')}
        </a>
      </p>
    </Shell>
  )
})
