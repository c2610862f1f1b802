/** Matters of article 31 of the Legal Aid Law in which whoever is in hardship may apply, in its order (1) to (8). */
export const aidMatters = [
  'state-compensation',
  'social-security',
  'pension-for-dead',
  'maintenance',
  'labour',
  'legal-capacity',
  'personal-injury',
  'environment',
] as const
type AidMatter = (typeof aidMatters)[number]

/** Whom article 32 frees from the means test, (1) to (4), and whom article 42 frees from having it checked. */
export const exemptions = [
  'heroes-kin',
  'good-samaritan',
  'retrial-acquitted',
  'abused',
  'no-fixed-income',
  'relief-recipient',
  'migrant-worker',
] as const
type Exemption = (typeof exemptions)[number]

export type AidFacts = { matter: AidMatter | 'none'; exemption: Exemption | 'none' }

/** `means`: whether hardship is looked at (checked, only declared, or not at all); `because` names the articles. */
type AidCheck =
  | { eligible: true; means: 'checked' | 'unchecked' | 'waived'; because: number[] }
  | { eligible: false; because: number[] }

const waived: readonly string[] = ['heroes-kin', 'good-samaritan', 'retrial-acquitted', 'abused']
const labourOnly = 'migrant-worker'

/**
 * What the Legal Aid Law says of an application, to be confirmed by a lawyer: article 32 stands apart
 * from the matters of 31; article 42 needs one of them, and frees a migrant worker only in claims for
 * wages or injury at work.
 */
export function checkLegalAid({ matter, exemption }: AidFacts): AidCheck {
  if (waived.includes(exemption)) return { eligible: true, means: 'waived', because: [32] }
  if (matter === 'none') return { eligible: false, because: [31] }
  if (exemption === 'none') return { eligible: true, means: 'checked', because: [31] }
  const covers = exemption !== labourOnly || matter === 'labour' || matter === 'personal-injury'
  return { eligible: true, means: covers ? 'unchecked' : 'checked', because: [31, 42] }
}
