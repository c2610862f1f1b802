import { clean } from '@/lib/platform/clean'

export const shortestPhrase = 4
export const longestPhrase = 64

/** The spoken 暗号 as it is compared: full or half width, upper or lower case and the spaces around it make no difference. */
export function normalPhrase(phrase: string): string {
  return clean(clean(phrase).normalize('NFKC').toLowerCase().normalize('NFKC')).replace(/\s+/g, ' ')
}
