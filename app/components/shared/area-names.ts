import 'server-only'
import { areaName, placeLine } from '@/lib/areas/area-name'
import { listNamed } from '@/lib/areas/queries'
import { codeAt } from '@/lib/areas/schema'
import type { Locale } from '@/lib/messages/words'
import type { Db } from '@/lib/platform/db'

/** Names areas by code: 天河区 五山街道, the city by its own name. One read for all of them. */
export async function areaNames(
  db: Db,
  locale: Locale,
  codes: readonly string[],
): Promise<(code: string) => string> {
  const say = await loadNames(db, locale, codes)
  return (code) => {
    const parts = [codeAt(code, 'district'), codeAt(code, 'street'), code].filter(isPart)
    return parts.length === 0 ? say(code) : placeLine(locale, parts.map(say))
  }
}

export type VillageNames = Record<'name' | 'place', (code: string) => string>

/** The name of a village by itself, 岳洲社区, and where it lies, 天河区 五山街道. */
export async function villageNames(
  db: Db,
  locale: Locale,
  codes: readonly string[],
): Promise<VillageNames> {
  const name = await loadNames(db, locale, codes)
  const place = (code: string) =>
    placeLine(locale, [codeAt(code, 'district'), codeAt(code, 'street')].map(name))
  return { name, place }
}

const isPart = (part: string, at: number, all: string[]) =>
  part.length > 4 && all.indexOf(part) === at

async function loadNames(db: Db, locale: Locale, codes: readonly string[]) {
  const around = codes.flatMap((code) => [
    code,
    codeAt(code, 'district'),
    codeAt(code, 'street'),
    codeAt(code, 'city'),
  ])
  const found = await listNamed(db, [...new Set(around)])
  const known = new Map(found.map((area) => [area.code, area]))
  return (code: string) => {
    const area = known.get(code)
    if (!area) return code
    return areaName(locale, area)
  }
}
