/** What a receipt opens, and what a resident has therefore: one core serves both (`lib/cases`). */
export const caseKinds = ['tip', 'consultation'] as const
export type CaseKind = (typeof caseKinds)[number]
