export const topics = [
  'elder-support',
  'guardianship',
  'inheritance',
  'marriage-family',
  'domestic-violence',
  'homestead',
  'land-expropriation',
  'land-contract',
  'collective-membership',
  'village-affairs',
  'labor',
  'work-injury',
  'loans-debt',
  'neighbor-property',
  'rental-housing',
  'traffic-accident',
  'injury-tort',
  'consumer',
  'social-assistance',
  'contract-other',
  'criminal-fraud',
  'legal-aid',
] as const
export type Topic = (typeof topics)[number]

/** `violence` and `time-bar` (a limit that ends within seven days) are the urgent ones. */
export const pressings = ['none', 'violence', 'time-bar'] as const

/** Most pressing first. */
export const consultationUrgencies = ['urgent', 'normal'] as const
export type ConsultationUrgency = (typeof consultationUrgencies)[number]

export const replyModes = ['receipt', 'telephone', 'visit'] as const

export const consultationStatuses = ['new', 'answering', 'waiting', 'closed'] as const
export type ConsultationStatus = (typeof consultationStatuses)[number]

export const consultationEventKinds = [
  'received',
  'claimed',
  'replied',
  'asked-back',
  'answered',
  'resumed',
  'added',
  'deleted',
  'handed-over',
  'pooled',
  'replaced',
  'legal-aid',
  'mediation',
  'closed',
  'reopened',
  'booked',
  'cancelled',
  'called-off',
  'consented',
  'broken-seal',
] as const

export const consultationMessageKinds = ['question', 'answer', 'addition', 'reply'] as const
export const publicationStates = ['draft', 'in-review', 'published', 'withdrawn'] as const
export type PublicationState = (typeof publicationStates)[number]
