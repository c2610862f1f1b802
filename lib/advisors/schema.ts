export const workKinds = ['consultation', 'lecture', 'contract-review', 'mediation'] as const
export type WorkKind = (typeof workKinds)[number]
