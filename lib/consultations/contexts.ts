import type { Context } from '@/lib/vault/seal/seal-broken'

/** What a colleague's opinion says it is: it is sealed apart from the consultation it is about. */
export const opinionContext = (id: string): Context => of(id, 'opinion', id)
export const opinionAnswerContext = (id: string): Context => of(id, 'opinion-answer', id)

const of = (subject: string, kind: string, id: string): Context => ({ subject, kind, id })
