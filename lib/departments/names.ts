import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { city, cityFile, cityFolder } from '@/lib/city/city'
import { dataFile } from '@/lib/platform/data-file'
import { type DepartmentKind, type DepartmentLevel, departmentKinds } from './schema'

type Name = { zh: string; en: string }

/** Where a department stands: the city, a district, or a street with its district. */
export type Site = {
  level: DepartmentLevel
  /** 天河区, Tianhe District; the city's own departments have none. */
  district: Name
  /** 五山街道, Wushan Subdistrict; 新塘镇, Xintang Town. */
  street: Name
  /** Another district has a street of this name: 新塘派出所 alone would be two. */
  ambiguous: boolean
}

const pattern = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const places = z.enum(['city', 'district', 'street', 'town'])
const patterns = z.partialRecord(z.enum(departmentKinds), z.partialRecord(places, pattern))
type Patterns = z.output<typeof patterns>

let inForce: Patterns | undefined

/** A department's official name in both languages. Throws for a level at which neither the country's data nor the city's have one. */
export function departmentNames(
  kind: DepartmentKind,
  site: Site,
): { nameZh: string; nameEn: string } {
  inForce ??= withOwn(
    patterns.parse(JSON.parse(readFileSync(dataFile('china/office-names.json'), 'utf8'))),
    patterns.parse(JSON.parse(cityFile(file))),
  )
  const town = site.level === 'street' && site.street.zh.endsWith('镇')
  const named = (town && inForce[kind]?.town) || inForce[kind]?.[site.level]
  if (!named) throw new Error(`${cityFolder()}/${file}: ${kind} has no name at ${site.level} level`)
  const [zh, en] = [placed(named, site, 'zh'), placed(named, site, 'en')]
  return { nameZh: zh, nameEn: en }
}

const file = 'office-names.json'

/** The city's own words for an office come before the country's. */
function withOwn(all: Patterns, own: Patterns): Patterns {
  const kinds = departmentKinds.map((kind) => [kind, { ...all[kind], ...own[kind] }])
  return Object.fromEntries(kinds)
}

function placed(named: Name, site: Site, language: 'zh' | 'en'): string {
  const { 'zh-CN': zh, en } = city().fullName
  return named[language]
    .replaceAll('{city}', { zh, en }[language])
    .replaceAll('{district}', site.district[language])
    .replaceAll('{street}', site.street[language])
    .replaceAll('{place}', placeOf(site)[language])
}

/** 五山街道 has 五山派出所, with its district before it where that would be two. In letters 冼村 and 仙村 are the same too, so patterns in English end in the district. */
function placeOf({ street, district, ambiguous }: Site): Name {
  const place = street.zh.replace(/(街道|镇)$/, '')
  const before = ambiguous ? district.zh.replace(/区$/, '') : ''
  return { zh: before + place, en: street.en.replace(/ \w+$/, '') }
}
