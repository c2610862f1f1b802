import { dictionary, type Locale } from '@/lib/messages/words'
import type { CategorySlug } from '@/lib/routing/schema'

/** What a category asks besides the questions that all have. */
export function categoryQuestions(locale: Locale, slug: CategorySlug): readonly string[] {
  return Object.values(dictionary[locale].categories[slug].questions)
}
