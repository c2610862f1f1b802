import type { Context } from '@/lib/vault/seal/seal-broken'

/** What each sealed record of a question says it is. A grant's context is `grantContext` of the vault. */
export const consultationContext = (id: string): Context => of(id, 'question', id)
export const messageContext = (id: string, message: string): Context =>
  of(id, 'question-message', message)
export const opinionContext = (id: string): Context => of(id, 'opinion', id)
export const opinionAnswerContext = (id: string): Context => of(id, 'opinion-answer', id)

const of = (subject: string, kind: string, id: string): Context => ({ subject, kind, id })
