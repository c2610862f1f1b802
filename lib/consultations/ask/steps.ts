import type { ConsultationDraft } from './draft'

/** Each a page under `/consult`. `topic` is the page of the village itself; `scope` comes only when the words sound like a tip. */
const askSteps = ['topic', 'question', 'scope', 'reply', 'check'] as const
export type AskStep = (typeof askSteps)[number]

export const askPath = (
  step: AskStep,
  { areaCode }: Pick<ConsultationDraft, 'areaCode'>,
): string => (step === 'topic' ? `/consult/${areaCode}` : `/consult/${step}`)

/** The first step still open; null when the question can be sent. */
export function openStep({ question, reply }: ConsultationDraft): AskStep | null {
  if (!question) return 'question'
  return reply ? null : 'reply'
}
