import type { Subject } from '@/lib/platform/subject'

/** Where a wrapped reply key belongs: in another receipt's row it does not open. */
export const placeOf = (subject: Subject, subjectId: string): string =>
  `receipt/${subject}/${subjectId}`
