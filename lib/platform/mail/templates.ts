/** All a mail may say: which of these sentences it carries. */
export const mailTemplates = [
  'tip-waits',
  'question-waits',
  'visit-tomorrow',
  'limit-near',
  'approval-waits',
  'locked-out',
  'alarm',
  'head-published',
  'invited',
] as const
export type MailTemplate = (typeof mailTemplates)[number]
