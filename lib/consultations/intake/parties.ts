import { partyIndex } from '@/lib/vault/identifiers/blind-index'

const between = /[、,，;；/\n]+/

/** The blind indexes of the parties somebody names, each once. Two parties stand apart by a comma. */
export function partiesIn(names: string): Buffer[] {
  const each = names
    .split(between)
    .map((name) => name.trim())
    .filter((name) => [...name].length >= 2)
  const indexes = each.map((name) => partyIndex(name))
  return [...new Map(indexes.map((value) => [value.toString('hex'), value])).values()]
}
