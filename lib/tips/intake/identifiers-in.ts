import { findIdentifiers } from '@/lib/vault/identifiers/find'
import type { IdentifierKind } from '@/lib/vault/schema'

/** A text in pieces, so that a page marks the numbers, accounts and names in it without searching. */
export type Piece = { text: string; kind: IdentifierKind | null }

export function identifiersIn(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, kind } of findIdentifiers(text)) {
    if (start > at) pieces.push({ text: text.slice(at, start), kind: null })
    pieces.push({ text: text.slice(start, end), kind })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: null })
  return pieces
}
