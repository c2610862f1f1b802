import type { ConsultationContent } from '@/lib/consultations/sealed-content'
import { findIdentifiers } from '@/lib/vault/identifiers/find'

export type Known = { names: readonly string[]; allowed?: readonly string[] }

/** What in a draft tells who asked or whom it is about: any number or account but the `allowed`, and any of the `names`. */
export function leaksIn(draft: string, { names, allowed = [] }: Known): string[] {
  const plain = draft.normalize('NFKC')
  const numbers = findIdentifiers(draft)
    .filter(({ value }) => !allowed.includes(value))
    .map(({ start, end }) => draft.slice(start, end))
  const named = names
    .map((name) => name.trim())
    .filter((name) => [...name].length >= 2 && plain.includes(name.normalize('NFKC')))
  return [...new Set([...numbers, ...named])]
}

/** The parties a question names, one by one. */
export const partyNames = (content: ConsultationContent | null): string[] =>
  content ? content.otherSide.split(/[、,，;；/\n]+/) : []
