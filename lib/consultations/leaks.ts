import 'server-only'
import { inArray } from 'drizzle-orm'
import { areas } from '@/lib/areas/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { findIdentifiers } from '@/lib/vault/identifiers'
import type { QuestionContent } from './sealed-content'

type Known = { names: readonly string[]; allowed?: readonly string[] }

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
export const partyNames = (content: QuestionContent | null): string[] =>
  content ? content.otherSide.split(/[、,，;；/\n]+/) : []

/** Stops words that name a party or a number; whoever means it sends them once more and says so. */
export function refuseLeaks(draft: string, known: Known, sure: 'on' | undefined): void {
  if (!sure && leaksIn(draft, known).length > 0) {
    throw new Problem('invalid', 'answer_leaks', 'text')
  }
}

/** Street and village as people name them; city and district say too little to matter. */
export async function placeNames(db: Db, villageCode: string): Promise<string[]> {
  const found = await db
    .select({ name: areas.name, search: areas.search })
    .from(areas)
    .where(inArray(areas.code, [villageCode.slice(0, 9), villageCode]))
  return found.flatMap(({ name, search }) => [name, search])
}
