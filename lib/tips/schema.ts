import { z } from 'zod'
import type { Context } from '@/lib/vault/seal/seal-broken'

export const tipStatuses = [
  'quarantined',
  'received',
  'accepted',
  'checking',
  'closed',
  'withdrawn',
] as const
export type TipStatus = (typeof tipStatuses)[number]

/** Statuses in which somebody still has to act. */
export const openStatuses = ['received', 'accepted', 'checking'] as const

export const outcomes = [
  'confirmed',
  'partly-confirmed',
  'unfounded',
  'not-enough',
  'other-line',
  'duplicate',
] as const
export type Outcome = (typeof outcomes)[number]

/** A department leads, or is told beside the lead. */
export const parts = ['lead', 'cc'] as const
export type Part = (typeof parts)[number]

/** Who shut a department out: the resident, a rule, or the tip that names somebody there. */
export const exclusionOrigins = ['resident', 'rule', 'named'] as const
export type ExclusionOrigin = (typeof exclusionOrigins)[number]

export const transferKinds = ['handed-over', 'returned', 'arbitrated'] as const
export type TransferKind = (typeof transferKinds)[number]

export const decisions = ['approved', 'refused'] as const
export type Decision = (typeof decisions)[number]

export const eventKinds = [
  'received',
  'quarantined',
  'released',
  'accepted',
  'checking',
  'handed-over',
  'returned',
  'message',
  'question',
  'answered',
  'resumed',
  'added',
  'unsafe',
  'withdrawn',
  'closed',
  'reopened',
  'deleted',
  'broken-seal',
  'no-department',
] as const
export type EventKind = (typeof eventKinds)[number]

export const messageKinds = ['message', 'question', 'answer', 'addition', 'unsafe'] as const

export const quarantineReasons = ['honeypot', 'proof', 'flood', 'duplicate', 'scriptless'] as const
export type QuarantineReason = (typeof quarantineReasons)[number]

export const tipIdInput = z.strictObject({ tipId: z.uuid() })

/** What the sealed records say they are that only a tip has. */
export const contactContext = (tipId: string): Context => recordOf(tipId, 'contact', tipId)
/** The recovery recipient is granted a tip as a department is, under a name of its own. */
export const recoveryGrantee = 'recovery'
export const noteContext = (tipId: string, id: string): Context => recordOf(tipId, 'note', id)
export const transferContext = (tipId: string, id: string): Context =>
  recordOf(tipId, 'transfer', id)
export const approvalContext = (tipId: string, id: string): Context =>
  recordOf(tipId, 'approval', id)

const recordOf = (subject: string, kind: string, id: string): Context => ({ subject, kind, id })
