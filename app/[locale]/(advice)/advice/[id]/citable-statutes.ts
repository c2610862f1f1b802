import { citationsFor } from '@/lib/consultations/law/statutes'
import { type Locale, words } from '@/lib/messages/words'
import type { CitableStatute } from './citations'
import type { ConsultationView } from './view'

/** Law in force that an answer to the question may cite. */
export function citableStatutes(
  locale: Locale,
  { topic, content }: ConsultationView['question'],
): CitableStatute[] {
  const t = words(locale, 'adviceQuestion')
  return citationsFor(topic, content?.question).map(
    ({ id, law, article, text, gist, effective, source }) => ({
      ...{ id, text, name: `${law} ${article}`, gist: gist[locale] },
      origin: t('cite.from', { effective, source }),
    }),
  )
}
