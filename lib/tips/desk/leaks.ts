import type { TipContent } from '@/lib/tips/sealed-content'
import { findIdentifiers } from '@/lib/vault/identifiers/find'

/** What a draft to the resident gives away to whoever finds the receipt. */
export type Leak = { kind: 'identifier' | 'name' | 'place'; text: string }

type Known = Pick<TipContent, 'who'> & {
  /** Names of the tip's street and village, in any spelling. */
  places: readonly string[]
}

/** What in a draft names somebody or some place of the tip: any number or account at all, a name the resident gave, the street or village. */
export function leaks(draft: string, { who, places }: Known): Leak[] {
  const plain = draft.normalize('NFKC')
  const found: Leak[] = findIdentifiers(draft).map(({ start, end }) => ({
    kind: 'identifier',
    text: draft.slice(start, end),
  }))
  const says = (text: string) => [...text].length >= 2 && plain.includes(text.normalize('NFKC'))
  const named = who.filter(({ field }) => field !== 'targetKind')
  const names = named.map(({ value }) => value.trim()).filter(says)
  return [
    ...found,
    ...unique(names).map((text): Leak => ({ kind: 'name', text })),
    ...unique(places.filter(says)).map((text): Leak => ({ kind: 'place', text })),
  ]
}

const unique = (texts: readonly string[]) => [...new Set(texts)]
