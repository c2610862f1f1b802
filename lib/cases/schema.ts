import { z } from 'zod'
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

/** The check page's post. `website` is the field that only robots fill in. */
export const checkInput = z.strictObject({
  sum: z.string().max(20).default(''),
  pow: z.string().max(8000).default(''),
  website: z.string().max(500).default(''),
})
export type CheckInput = z.output<typeof checkInput>

export const lastFourInput = z.strictObject({ last: z.string().max(40).default('') })
