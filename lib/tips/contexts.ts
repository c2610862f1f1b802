import type { Context } from '@/lib/vault/seal/seal-broken'

/** What the sealed records say they are that only a tip has. */
export const contactContext = (tipId: string): Context => of(tipId, 'contact', tipId)
/** The recovery recipient is granted a tip as a department is, under a name of its own. */
export const recoveryGrantee = 'recovery'
export const noteContext = (tipId: string, id: string): Context => of(tipId, 'note', id)
export const transferContext = (tipId: string, id: string): Context => of(tipId, 'transfer', id)
export const approvalContext = (tipId: string, id: string): Context => of(tipId, 'approval', id)

const of = (subject: string, kind: string, id: string): Context => ({ subject, kind, id })
