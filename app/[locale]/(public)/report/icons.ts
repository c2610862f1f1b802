import type { groupIcons } from '@/lib/tips/catalogue/groups'

/** Line drawings on a field of 24 by 24. */
export const icons: Record<(typeof groupIcons)[number], string> = {
  elder: 'M10 6a3 3 0 1 0-.1 0M4 21v-4c0-4 2-6 6-6s6 2 6 6v4M20 21v-7a2 2 0 0 0-4 0',
  phone: 'M6 2h12v20H6zM6 17h12M11 19.5h2M9 7h6M9 11h4',
  fist: 'M6 11V6h3v4-6h3v6-6h3v6-4h3v7c0 5-3 8-6 8s-6-2-6-6l-2-3 2-1z',
  debt: 'M3 6h18v12H3zM12 9a3 3 0 1 0 .1 0M6 9v6M18 9v6',
  village: 'M2 12l7-6 7 6M4 11v9h10v-9M8 20v-5h3v5M16 20h5v-7l-4-3',
  dice: 'M4 4h16v16H4zM8 8h.1M16 8h.1M12 12h.1M8 16h.1M16 16h.1',
  umbrella: 'M12 3v16a2 2 0 0 1-4 0M3 12a9 9 0 0 1 18 0z',
  question: 'M12 2a10 10 0 1 0 .1 0M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17h.1',
}
