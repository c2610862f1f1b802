import { headers } from 'next/headers'

/** Display preferences of this request, `e` for large type and `y` for yellow on black. */
export async function displayPrefs() {
  const letters = (await headers()).get('x-prefs') ?? ''
  return { elder: letters.includes('e'), yellow: letters.includes('y') }
}

export function lettersOf(prefs: { elder: boolean; yellow: boolean }) {
  return `${prefs.elder ? 'e' : ''}${prefs.yellow ? 'y' : ''}`
}
