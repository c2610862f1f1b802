import type { Scope } from '@/lib/routing/schema'
import { identifierKinds } from '@/lib/vault/schema'

/** Matters for another line: told where to go, nothing kept. */
export const otherLines = ['12345', '12348', '12315', '12333', '12320', '12368'] as const
export type OtherLine = (typeof otherLines)[number]

export const dangerAnswers = ['yes', 'no', 'unsure'] as const
export const moneyAnswers = ['now', 'just', 'no', 'unsure'] as const
export const recentAnswers = ['days', 'months', 'earlier', 'unsure'] as const
export const involvedAnswers = ['no', 'yes', 'unsaid'] as const
export const whoKinds = ['name', ...identifierKinds] as const
export const mostRows = 5
/** Fields for the category's own questions, in their order. */
export const questionFields = ['q0', 'q1', 'q2', 'q3'] as const

/** Nowhere in one district. */
export const isWide = (scope: Scope): boolean =>
  scope === 'several-districts' || scope === 'elsewhere'
