/** What a receipt opens, and what a resident has therefore: one core serves both (`lib/cases`). */
export const subjects = ['tip', 'consultation'] as const
export type Subject = (typeof subjects)[number]
