import { Shell } from '@/app/components/public/frame/shell'
import { dayWords } from '@/app/components/shared/day'
import { page } from '@/app/server/public-page'
import { type PublicAnswer, searchAnswers } from '@/lib/consultations/publication/search-answers'
import { topics } from '@/lib/consultations/schema'
import { as } from '@/lib/identity/as'
import { href, type Locale, words } from '@/lib/messages/words'
import { SearchForm } from './search-form'

const longest = 60

/** What others asked, found by words and by matter; an ordinary GET form. */
export default page(async ({ locale, search }) => {
  const t = words(locale, 'answers')
  const text = (search.q ?? '').slice(0, longest)
  const topic = topics.find((name) => name === search.topic)
  const db = as({ role: 'anyone' })
  const { answers, next } = await searchAnswers(db, text, topic, search.after)
  return (
    <Shell locale={locale} back="/learn/law">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <SearchForm locale={locale} text={text} topic={topic} />
      {answers.length === 0 && <p>{t('none')}</p>}
      {answers.map((answer) => (
        <Card key={answer.id} locale={locale} answer={answer} />
      ))}
      {next && (
        <p>
          <a className="btn" href={href(locale, `/learn/answers?${more(text, topic, next)}`)}>
            {t('more')}
          </a>
        </p>
      )}
      <p>
        <a className="btn go" href={href(locale, '/advisors')}>
          {t('ask')}
        </a>
      </p>
    </Shell>
  )
})

function more(q: string, topic: string | undefined, after: string): string {
  return new URLSearchParams({ q, ...(topic && { topic }), after }).toString()
}

function Card({ locale, answer }: { locale: Locale; answer: PublicAnswer }) {
  const t = words(locale, 'answers')
  return (
    <a className="door" href={href(locale, `/learn/answers/${answer.id}`)}>
      <b>{answer.title}</b>
      <small>
        {words(locale, 'topics')(`names.${answer.topic}`)} ·{' '}
        {t('published', { day: dayWords(locale, answer.publishedOn) })}
        {answer.laws.map(({ id, law, article }) => (
          <span key={id}>{` · ${law.replace(/^中华人民共和国/, '')}${article}`}</span>
        ))}
      </small>
    </a>
  )
}
