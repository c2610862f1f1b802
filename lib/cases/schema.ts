/** Who wrote a message. */
export const senders = ['staff', 'resident'] as const
export type Sender = (typeof senders)[number]

/** As receipts, drafts and the audit name the two kinds of case. */
export const subjects = ['tip', 'consultation'] as const
export type Subject = (typeof subjects)[number]
