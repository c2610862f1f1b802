import { digits } from '@/lib/platform/clean'
import { normalForm } from '@/lib/vault/identifiers/normal-form'

type Person = { id: string; name: string; phone: string | null }

/** Names are common, so this finds too many rather than too few. */
export function namedPeople(text: string, people: readonly Person[]): string[] {
  const words = plain(text)
  const numbers = digits(text)
  return people
    .filter(({ name, phone }) => isNamed(words, plain(name)) || isGiven(numbers, phone))
    .map(({ id }) => id)
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•.]/gu, '')

const isNamed = (words: string, name: string) => [...name].length >= 2 && words.includes(name)

function isGiven(numbers: string, phone: string | null): boolean {
  const number = phone ? normalForm('phone', phone) : ''
  return number.length >= 7 && numbers.includes(number)
}
