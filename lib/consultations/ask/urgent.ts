import type { ConsultationDraft } from './draft'

/** Violence and a limit about to run out cannot wait for a day. */
export const isUrgent = ({
  topic,
  question,
}: Pick<ConsultationDraft, 'topic' | 'question'>): boolean =>
  topic === 'domestic-violence' ||
  question?.pressing === 'violence' ||
  question?.pressing === 'time-bar'
