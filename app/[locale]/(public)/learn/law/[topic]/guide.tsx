import { Notice } from '@/app/components/public/frame/notice'
import type { TimeLimit } from '@/lib/consultations/law/statutes'
import { aidFor } from '@/lib/consultations/law/topic-aid'
import type { Topic } from '@/lib/consultations/schema'
import { dictionary, href, type Locale, words } from '@/lib/messages/words'
import { Limits } from './limits'

type Props = { locale: Locale; topic: Topic; limits: TimeLimit[]; changed: boolean }

/** One matter: what it is about, what to know and to bring, until when to act, and who pays the lawyer. */
export function Guide({ locale, topic, limits, changed }: Props) {
  const t = words(locale, 'guides')
  const { about, points, bring } = dictionary[locale].guides.topics[topic]
  return (
    <>
      <h1>{words(locale, 'topics')(`names.${topic}`)}</h1>
      <p className="lead">{about}</p>
      <h2>{t('points')}</h2>
      <Sentences all={points} />
      <h2>{t('bring')}</h2>
      <Sentences all={bring} />
      <p className="hint">{t('bringHint')}</p>
      <Limits locale={locale} limits={limits} />
      {changed && <Notice tone="warn">{t('changed')}</Notice>}
      <Aid locale={locale} topic={topic} />
      <p>
        <small>{t('lawyer')}</small>
      </p>
      <p>
        <a className="btn go" href={href(locale, '/advisors')}>
          {t('ask')}
        </a>
      </p>
      <p className="links">
        <a href={href(locale, `/learn/answers?topic=${topic}`)}>{t('answers')}</a>
      </p>
    </>
  )
}

function Sentences({ all }: { all: Record<string, string> }) {
  return (
    <ul>
      {Object.entries(all).map(([place, sentence]) => (
        <li key={place}>{sentence}</li>
      ))}
    </ul>
  )
}

function Aid({ locale, topic }: Pick<Props, 'locale' | 'topic'>) {
  const t = words(locale, 'guides')
  return (
    <>
      <h2>{t('aid')}</h2>
      {aidFor(topic).map((kind) => (
        <p key={kind}>
          {t(`aids.${kind}`)} {kind !== 'other' && <small>{t(`aids.law.${kind}`)}</small>}
        </p>
      ))}
      <p>
        {t('aids.call')} <a href="tel:12348">12348</a>
      </p>
    </>
  )
}
