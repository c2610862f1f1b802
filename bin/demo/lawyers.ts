import { createHash } from 'node:crypto'
import type {
  AdvisorCard,
  Language,
  OfficeHours,
  Weekday,
  WeekOfMonth,
} from '@/lib/advisors/schema'
import { demoCity } from './demo-city'

/** The same invented person or row in every database, shaped as a version 4 UUID. */
export function demoId(what: string): string {
  const bytes = createHash('sha256').update(`kapok/demo/${what}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The lawyer of that number: name, firm and licence say that they are invented, the telephone rings nowhere. */
export function demoLawyer(number: number, district: string): Omit<AdvisorCard, 'staffId'> {
  const { firms, licencesBegin } = demoCity()
  const serial = String(number + 1).padStart(5, '0')
  return {
    id: demoId(`advisor/${number}`),
    name: `${pick(surnames, number)}${pick(givenNames, number * 11 + Math.floor(number / 20))}（演示）`,
    firm: `${firms.before}${pick(firms.names, number * 7)}律师事务所（演示）`,
    licence: `演示${licencesBegin}${serial}`,
    phone: `020-000${serial}`,
    languages: languagesOf(number, district),
  }
}

/** Two visits a month in each village, on another weekday in every village of the same lawyer. */
export function demoHours(
  number: number,
  village: number,
  place: string,
): Omit<OfficeHours, 'id'>[] {
  const weekday = pick(workdays, number + village)
  const morning = Math.floor(village / 5) % 2 === 0
  const [opens, closes] = morning ? [570, 690] : [870, 1020]
  return pick(visitWeeks, number).map((week) => ({ week, weekday, opens, closes, place }))
}

function languagesOf(number: number, district: string): Language[] {
  const spoken: Language[] = ['mandarin']
  if (number % 10 < 7) spoken.push('cantonese')
  if (number % (demoCity().hakkaDistricts.includes(district) ? 2 : 9) === 1) spoken.push('hakka')
  if (number % 6 === 2) spoken.push('teochew')
  if (number % 12 === 5) spoken.push('english')
  if (number % 60 === 13) spoken.push('sign')
  return spoken
}

/** Monday to Friday; the first and third, or the second and fourth week of the month. */
const workdays = [1, 2, 3, 4, 5] as const satisfies readonly Weekday[]
const visitWeeks = [
  [1, 3],
  [2, 4],
] as const satisfies readonly (readonly WeekOfMonth[])[]

function pick<T>(from: readonly T[], at: number): T {
  const [found] = from.slice(at % from.length)
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

const surnames = [...'陈李黄梁何吴林罗谢邓冯曾彭苏卢潘钟叶邱温']
const givenNames = ['明慧', '志远', '嘉琪', '伟民', '淑贞', '浩文', '思敏', '国栋', '雅婷', '建华']
  .concat(['晓岚', '俊杰', '美玲', '振邦', '静雯', '德明', '佩琪', '文彬', '慧娟', '子健'])
  .concat(['秀英', '启航', '丽华'])
