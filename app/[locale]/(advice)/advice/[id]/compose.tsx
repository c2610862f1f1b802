import { findOwnAdvisor } from '@/lib/advisors/queries'
import { citationsFor, timeLimitsFor } from '@/lib/consultations/law/statutes'
import { templatesFor } from '@/lib/consultations/law/templates'
import { partyNames } from '@/lib/consultations/sealed-content'
import type { StaffActor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { normalForm } from '@/lib/vault/identifiers/forms'
import { spanWords } from '../span-words'
import { Composer } from './composer'
import { StandingNow } from './standing-now'
import type { ConsultationView } from './view'

/** The composer with what it may offer: law in force for the topic, the parties it must not name. */
export async function Compose({ advisor, ...shared }: ConsultationView & { advisor: StaffActor }) {
  const { locale, question } = shared
  const t = words(locale, 'adviceQuestion')
  const own = await findOwnAdvisor(as(advisor), advisor)
  const statutes = citationsFor(question.topic, question.content?.question)
  const limits = timeLimitsFor(question.topic)
  return (
    <Composer
      consultationId={question.id}
      version={String(question.version)}
      may={question.may.reply && !question.conflict}
      mayAsk={question.may.askBack}
      theirs={<StandingNow {...shared} />}
      closed={question.status === 'closed'}
      names={partyNames(question.content)}
      ownPhones={own ? [normalForm('phone', own.phone)] : []}
      templates={templatesFor(question.topic)}
      statutes={statutes.map(({ id, law, article, text, gist, effective, source }) => ({
        ...{ id, text, name: `${law} ${article}`, gist: gist[locale] },
        origin: t('cite.from', { effective, source }),
      }))}
      limits={limits.map((limit) => ({
        slug: limit.slug,
        said: limit.said[locale],
        detail: t('cite.limit', {
          ...{ law: limit.law, article: limit.article, starts: limit.starts },
          limit: spanWords(locale, limit),
        }),
        origin: t('cite.source', { source: limit.source }),
        sentence: t('cite.said', {
          ...{ text: limit.said[locale], law: limit.law, article: limit.article },
        }),
      }))}
    />
  )
}
