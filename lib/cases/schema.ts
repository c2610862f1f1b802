import type { Context } from '@/lib/vault/seal/seal-broken'

/** Who wrote a message. */
export const senders = ['staff', 'resident'] as const
export type Sender = (typeof senders)[number]

/** What each sealed record of a case says it is; whoever seals one and whoever opens it ask here. A grant's context is `grantContext` of the vault. */
export const contentContext = (caseId: string): Context => ({
  subject: caseId,
  kind: 'content',
  id: caseId,
})

export const messageContext = (caseId: string, id: string): Context => ({
  subject: caseId,
  kind: 'message',
  id,
})
