import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { href, words } from '@/lib/messages/words'
import { topics } from './topics'

export default page(async ({ locale }) => {
  const t = words(locale, 'learn')
  return (
    <Shell locale={locale} back="/">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {topics.map((topic) => (
        <a key={topic} className="door" href={href(locale, `/learn/${topic}`)}>
          <b>{t(`topics.${topic}.title`)}</b>
          {t(`topics.${topic}.hint`)}
        </a>
      ))}
      <a className="door" href={href(locale, '/learn/law')}>
        <b>{t('law.title')}</b>
        {t('law.hint')}
      </a>
      <a className="door" href={href(locale, '/learn/answers')}>
        <b>{t('asked.title')}</b>
        {t('asked.hint')}
      </a>
    </Shell>
  )
})
