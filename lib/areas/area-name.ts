import type { Locale } from '@/lib/messages/words'
import { englishName } from './english'
import type { AreaLevel } from './schema'

type Named = { name: string; level: AreaLevel }

const named: Record<Locale, (area: Named) => string> = {
  'zh-CN': ({ name }) => name,
  en: englishName,
}

/** An area's own name in the reader's language. */
export function areaName(locale: Locale, area: Named): string {
  return named[locale](area)
}

const ordered: Record<Locale, (names: readonly string[]) => string> = {
  'zh-CN': (names) => names.join(' '),
  en: (names) => names.toReversed().join(', '),
}

/** An area and what it lies in, given from the whole to its part: 天河区 五山街道; Wushan Subdistrict, Tianhe District. */
export function placeLine(locale: Locale, names: readonly string[]): string {
  return ordered[locale](names)
}
