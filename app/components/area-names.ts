import 'server-only'
import type { Locale } from '@/app/messages/words'
import { englishName } from '@/lib/areas/english'
import { listNamed } from '@/lib/areas/queries'
import { codeAt } from '@/lib/areas/schema'
import type { Db } from '@/lib/platform/db'

/** Names areas by code: 天河区 五山街道, the city by its own name. One read for all of them. */
export async function areaNames(
  db: Db,
  locale: Locale,
  codes: readonly string[],
): Promise<(code: string) => string> {
  const around = codes.flatMap((code) => [
    code,
    codeAt(code, 'district'),
    codeAt(code, 'street'),
    codeAt(code, 'city'),
  ])
  const found = await listNamed(db, [...new Set(around)])
  const known = new Map(found.map((area) => [area.code, area]))
  const say = (code: string) => {
    const area = known.get(code)
    if (!area) return code
    return locale === 'en' ? englishName(area) : area.name
  }
  return (code) => {
    const parts = [codeAt(code, 'district'), codeAt(code, 'street'), code].filter(
      (part, at, all) => part.length > 4 && all.indexOf(part) === at,
    )
    if (parts.length === 0) return say(code)
    return locale === 'en' ? parts.toReversed().map(say).join(', ') : parts.map(say).join(' ')
  }
}
