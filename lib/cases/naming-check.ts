import { Problem } from '@/lib/platform/problem'
import { findIdentifiers } from '@/lib/vault/identifiers/find'

/** What a draft to the resident gives away to whoever finds the receipt. */
type Naming = { kind: 'identifier' | 'name' | 'place'; text: string }

/** What the case names: people and parties, its street and village in any spelling, and numbers that may be given all the same. */
export type Known = {
  names: readonly string[]
  places?: readonly string[]
  allowed?: readonly string[]
}

/** What in a draft names somebody or some place of the case: any number or account but the `allowed`, any name, the street or village. Each once. */
export function namingCheck(draft: string, { names, places = [], allowed = [] }: Known): Naming[] {
  const plain = draft.normalize('NFKC')
  const says = (text: string) => [...text].length >= 2 && plain.includes(text.normalize('NFKC'))
  const numbers = findIdentifiers(draft)
    .filter(({ value }) => !allowed.includes(value))
    .map(({ start, end }) => draft.slice(start, end))
  const named = names.map((name) => name.trim()).filter(says)
  return [
    ...once(numbers).map((text): Naming => ({ kind: 'identifier', text })),
    ...once(named).map((text): Naming => ({ kind: 'name', text })),
    ...once(places.filter(says)).map((text): Naming => ({ kind: 'place', text })),
  ]
}

/** Stops a draft that names what the receipt would then show; whoever means it sends it once more and says so. `key` is the sentence told. */
export function refuseNaming(
  draft: string,
  known: Known,
  { sure, key }: { sure: 'on' | undefined; key: 'message_leaks' | 'answer_leaks' },
): void {
  if (!sure && namingCheck(draft, known).length > 0) throw new Problem('invalid', key, 'text')
}

const once = (texts: readonly string[]) => [...new Set(texts)]
