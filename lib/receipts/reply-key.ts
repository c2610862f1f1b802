import type { CaseKind } from '@/lib/platform/case-kind'

/** Where a wrapped reply key belongs: in another receipt's row it does not open. */
export const placeOf = (subject: CaseKind, subjectId: string): string =>
  `receipt/${subject}/${subjectId}`
