import type { Topic } from '@/lib/consultations/schema'

/** Matters that article 31 of the Legal Aid Law names. */
const listed: readonly Topic[] = [
  ...(['elder-support', 'marriage-family', 'guardianship', 'labor', 'work-injury'] as const),
  ...(['traffic-accident', 'injury-tort', 'social-assistance', 'legal-aid'] as const),
]
/** Matters of those whom article 32 frees from the means test: victims of abuse, abandonment and domestic violence. */
const waived: readonly Topic[] = ['domestic-violence', 'elder-support', 'guardianship', 'legal-aid']

/** Whether legal aid can be had in a matter: as listed, without a means test, or perhaps not. */
export function aidFor(topic: Topic): ('listed' | 'waived' | 'other')[] {
  const kinds = [
    ...(listed.includes(topic) ? (['listed'] as const) : []),
    ...(waived.includes(topic) ? (['waived'] as const) : []),
  ]
  return kinds.length > 0 ? kinds : ['other']
}
