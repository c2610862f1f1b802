/**
 * The system's own work, and what each job may see. Every job reads staff, members of departments
 * and of pools, and appends to the audit trail and the outbox; a line names what comes on top.
 * The database has the same list in its own words, and a test holds it against this one.
 */
export const jobs = [
  /** Rate-limit alarms: nothing more. */
  'alarm',
  /** Publishing and verifying the chain: the audit trail. */
  'audit',
  /** Mail that is due: outbox and mailbox. */
  'deliver',
  /** An invitation from the command line: invitations; it founds the recovery recipient. */
  'invite',
  /** An invited person's first minutes: their keys, place and invitation. */
  'join',
  /** The post box of the demo: mailbox. */
  'mailbox',
  /** Whom a notice is for: recusals. */
  'notices',
  /** Accounts that end: sessions, memberships, advisors. */
  'people',
  /** Lost keys: wrapped recovery keys, no content. */
  'recovery',
  /** Whom a tip names: nothing more. */
  'recusals',
  /** A question that changes hands: consultations, no content. */
  'replace',
  /** Reference data at the start: areas, departments, rules, advisors. */
  'seed',
  /** A cookie becomes a person: sessions. */
  'session',
  /** Password and code: keys, failures, known browsers, sessions. */
  'sign-in',
  /** What is checked before the first request: nothing more. */
  'start',
  /** Numbers for everybody: states of tips and consultations, ratings, no content. */
  'statistics',
  /** Ends of time: drafts, receipts, tips, consultations, bookings, sessions, no content. */
  'sweep',
] as const

export type Job = (typeof jobs)[number]
