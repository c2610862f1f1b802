'use client'

import { dictionary, href, type Locale, words } from '@/lib/messages/words'
import type { Topic } from '../topics'

/** One topic to read. A client component for the reason given in Frame. */
export function Lesson({ locale, topic }: { locale: Locale; topic: Topic }) {
  const t = words(locale, 'learn')
  return (
    <>
      <h1>{t(`topics.${topic}.title`)}</h1>
      {topic === 'elder-fraud' ? (
        <Points locale={locale} />
      ) : (
        <Chapters locale={locale} topic={topic} />
      )}
      <p>
        <a className="btn go" href={href(locale, '/safe')}>
          {t('report')}
        </a>
      </p>
    </>
  )
}

function Points({ locale }: { locale: Locale }) {
  return (
    <ol className="steps">
      {Object.values(dictionary[locale].learn['elder-fraud']).map(({ title, text }) => (
        <li key={title}>
          <b>{title}</b> {text}
        </li>
      ))}
    </ol>
  )
}

function Chapters({ locale, topic }: { locale: Locale; topic: Exclude<Topic, 'elder-fraud'> }) {
  const t = words(locale, 'learn')
  return Object.values(dictionary[locale].learn[topic]).map((chapter) => {
    const { title, lead, law, ...sentences }: Record<string, string> = chapter
    return (
      <section key={title}>
        <h2>{title}</h2>
        {lead && <p>{lead}</p>}
        <ul>
          {Object.values(sentences).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {law && (
          <p>
            <small>
              {t('source')} {law}
            </small>
          </p>
        )}
      </section>
    )
  })
}
