/** The namespace that holds a case's own sentences at the desk: a tip's or a consultation's. Both have the keys that shared parts of the page say. */
export type CaseWords = 'deskTip' | 'adviceQuestion'
