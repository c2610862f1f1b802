import type { Topic } from '@/lib/consultations/schema'

export const topicHeads = ['home', 'land', 'money', 'living', 'help'] as const
type TopicHead = (typeof topicHeads)[number]

/** The matters of law under the heads residents look for them, most asked first. */
export const topicGroups = {
  home: ['elder-support', 'marriage-family', 'inheritance', 'guardianship', 'domestic-violence'],
  land: [
    'homestead',
    'land-expropriation',
    'land-contract',
    'collective-membership',
    'village-affairs',
  ],
  money: ['labor', 'work-injury', 'loans-debt', 'consumer', 'contract-other'],
  living: ['neighbor-property', 'rental-housing', 'traffic-accident', 'injury-tort'],
  help: ['social-assistance', 'criminal-fraud', 'legal-aid'],
} as const satisfies Record<TopicHead, readonly Topic[]>
