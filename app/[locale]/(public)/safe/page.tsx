import { Shell } from '@/app/components/shell'
import { href, words } from '@/app/messages/words'
import { page } from '@/lib/access/page'

const points = ['own', 'draft', 'exit', 'history'] as const

export default page(async ({ locale }) => {
  const t = words(locale, 'safe')
  return (
    <Shell locale={locale} back="/" exit={false}>
      <h1>{t('title')}</h1>
      <ol className="steps">
        {points.map((point) => (
          <li key={point}>
            <b>{t(`${point}.title`)}</b> {t(`${point}.text`)}
            {point === 'history' && <> {t('history.browser')}</>}
          </li>
        ))}
      </ol>
      <p>{t('browserHint')}</p>
      <p className="links">
        <a href={href(locale, '/privacy')}>{t('limits')}</a>
      </p>
      <p>
        <a className="btn go" href={href(locale, '/report')}>
          {t('start')}
        </a>
      </p>
    </Shell>
  )
})
