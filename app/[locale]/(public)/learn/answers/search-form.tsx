import { topicGroups, topicHeads } from '@/lib/consultations/ask/topic-groups'
import type { Topic } from '@/lib/consultations/schema'
import { href, type Locale, words } from '@/lib/messages/words'

type Props = { locale: Locale; text: string; topic: Topic | undefined }

export function SearchForm({ locale, text, topic }: Props) {
  const t = words(locale, 'answers')
  const names = words(locale, 'topics')
  return (
    <form action={href(locale, '/learn/answers')} method="get">
      <div className="f">
        <label htmlFor="q">{t('search')}</label>
        <input id="q" name="q" type="search" defaultValue={text} />
      </div>
      <div className="f">
        <label htmlFor="topic">{t('topic')}</label>
        <select id="topic" name="topic" defaultValue={topic ?? ''}>
          <option value="">{t('all')}</option>
          {topicHeads.map((head) => (
            <optgroup key={head} label={names(`groups.${head}`)}>
              {topicGroups[head].map((name) => (
                <option key={name} value={name}>
                  {names(`names.${name}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <p>
        <button type="submit">{t('find')}</button>
      </p>
    </form>
  )
}
