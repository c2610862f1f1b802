import type { CategorySlug } from '@/lib/routing/schema'

export type Said = { zh: string; en: string }

/** What the reference data does not say: plain words for residents, and its questions in English. */
export type CategoryWords = { label: Said; example: Said; questions: readonly string[] }

export type Category = {
  slug: CategorySlug
  line: 'elder-fraud' | 'gang-crime' | 'unsure'
  /** The official name, for the desk. */
  name: Said
  /** The same in a few plain words, and what it looks like. */
  label: Said
  example: Said
  /** Words in a narrative that point here; a hint, never a decision. */
  keywords: readonly string[]
  questions: readonly Said[]
}
