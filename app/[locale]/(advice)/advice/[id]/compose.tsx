import { findOwnAdvisor } from '@/lib/advisors/queries'
import { timeLimitsFor } from '@/lib/consultations/law/statutes'
import { templatesFor } from '@/lib/consultations/law/templates'
import { partyNames } from '@/lib/consultations/sealed-content'
import type { StaffActor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { normalForm } from '@/lib/vault/identifiers/normal-form'
import { spanWords } from '../span-words'
import { citableStatutes } from './citable-statutes'
import { ConsultationComposer } from './consultation-composer'
import { ConsultationStanding } from './consultation-standing'
import type { ConsultationView } from './view'

/** The composer with what it may offer: law in force for the topic, the parties it must not name. */
export async function Compose({ advisor, ...shared }: ConsultationView & { advisor: StaffActor }) {
  const { locale, question } = shared
  const t = words(locale, 'adviceQuestion')
  const own = await findOwnAdvisor(as(advisor), advisor)
  const limits = timeLimitsFor(question.topic)
  return (
    <ConsultationComposer
      consultationId={question.id}
      version={String(question.version)}
      may={question.may.reply && !question.conflict}
      mayAsk={question.may.askBack}
      theirs={<ConsultationStanding {...shared} />}
      closed={question.status === 'closed'}
      names={partyNames(question.content)}
      ownPhones={own ? [normalForm('phone', own.phone)] : []}
      templates={templatesFor(question.topic)}
      statutes={citableStatutes(locale, question)}
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
