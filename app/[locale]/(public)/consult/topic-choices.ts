import type { Choice } from '@/app/components/shared/field'
import { topicGroups, topicHeads } from '@/lib/consultations/ask/topic-groups'
import { type Locale, words } from '@/lib/messages/words'

/** The twenty-two matters as options, each head above the first of its own. */
export function topicChoices(locale: Locale): Choice[] {
  const t = words(locale, 'topics')
  return topicHeads.flatMap((head) =>
    topicGroups[head].map((topic, place) => ({
      value: topic,
      label: t(`names.${topic}`),
      under: place === 0 ? t(`groups.${head}`) : undefined,
    })),
  )
}
