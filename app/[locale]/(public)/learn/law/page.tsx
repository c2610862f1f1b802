import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { topicGroups, topicHeads } from '@/lib/consultations/ask/topic-groups'
import { href, words } from '@/lib/messages/words'

/** The twenty-two matters of law, each with its guide. */
export default page(async ({ locale }) => {
  const t = words(locale, 'guides')
  const topics = words(locale, 'topics')
  return (
    <Shell locale={locale} back="/learn">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {topicHeads.map((head) => (
        <section key={head}>
          <h2>{topics(`groups.${head}`)}</h2>
          <ul className="tel">
            {topicGroups[head].map((topic) => (
              <li key={topic}>
                <a href={href(locale, `/learn/law/${topic}`)}>{topics(`names.${topic}`)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a className="btn" href={href(locale, '/learn/answers')}>
          {t('answers')}
        </a>
      </p>
    </Shell>
  )
})
