/** Who wrote a message. */
export const senders = ['staff', 'resident'] as const
export type Sender = (typeof senders)[number]
