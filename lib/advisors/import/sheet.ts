import { z } from 'zod'
import {
  type Language,
  languages,
  type Weekday,
  type WeekOfMonth,
  weekdays,
  weeksOfMonth,
} from '@/lib/advisors/schema'
import { areaCode } from '@/lib/areas/schema'
import { city } from '@/lib/city/city'
import { csvLines } from '@/lib/platform/csv'

/** The columns of the bureau's table, in the order of the template. */
export const sheetColumns = [
  '执业证号',
  '姓名',
  '律师事务所',
  '电话',
  '语言',
  '村居代码',
  '村居名称',
  '开始日期',
  '结束日期',
  '第几周',
  '星期',
  '开始时间',
  '结束时间',
  '地点',
] as const
type Column = (typeof sheetColumns)[number]

export const mostBytes = 2_000_000
const mostLines = 20_000

export type SheetHours = {
  week: WeekOfMonth
  weekday: Weekday
  opens: number
  closes: number
  place: string
}

/** One line: an advisor in a village, and one rule of hours. */
export type SheetRow = {
  line: number
  licence: string
  name: string
  firm: string
  phone: string
  languages: Language[]
  areaCode: string
  areaName: string
  startsOn: string
  endsOn: string | null
  hours: SheetHours | null
}

/** What is wrong in which line; `problem` is a key of the desk's words, `about` what stands there. */
export type SheetError = { line: number; problem: string; about: string }

type Sheet = { rows: SheetRow[]; errors: SheetError[] }

/** Reads UTF-8 with or without mark, and what Chinese office software saves: GB18030. */
export function readSheet(bytes: Uint8Array): Sheet {
  if (bytes.length > mostBytes) return failed('file_large')
  const text = decode(bytes)
  if (text === null) return failed('file_encoding')
  const [head, ...lines] = csvLines(text)
  if (!head || lines.length === 0) return failed('file_empty')
  if (lines.length > mostLines) return failed('file_long')
  const names = head.cells.map((cell) => cell.trim())
  const missing = required.filter((name) => !names.includes(name))
  if (missing.length > 0) return failed('column_missing', missing.join('、'))
  const sheet = lines.reduce<Sheet>((read, line) => readLine(read, line, names), emptySheet())
  return sheet.rows.length + sheet.errors.length > 0 ? sheet : failed('file_empty')
}

const required = sheetColumns.filter((name) => name !== '村居名称' && name !== '结束日期')
const emptySheet = (): Sheet => ({ rows: [], errors: [] })

const failed = (problem: string, about = ''): Sheet => ({
  rows: [],
  errors: [{ line: 1, problem, about }],
})

function decode(bytes: Uint8Array): string | null {
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes)
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  const text = new TextDecoder(encoding).decode(bytes)
  return text.includes('\uFFFD') || text.includes('\u0000') ? null : text
}

function readLine(
  sheet: Sheet,
  { line, cells }: { line: number; cells: string[] },
  names: string[],
) {
  if (cells.every((cell) => cell.trim() === '')) return sheet
  if (cells.length !== names.length) {
    sheet.errors.push({ line, problem: 'cells', about: String(cells.length) })
    return sheet
  }
  const typed = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  const parsed = rowInput.safeParse(typed)
  if (parsed.success) sheet.rows.push({ line, ...parsed.data })
  for (const issue of parsed.error?.issues ?? []) {
    const about = typed[String(issue.path[0] ?? '')] ?? ''
    sheet.errors.push({ line, problem: issue.message, about: about.slice(0, 40) })
  }
  return sheet
}

const plain = (most: number, problem: string) =>
  z
    .string()
    .transform((text) => text.normalize('NFKC').trim())
    .pipe(z.string().min(1, problem).max(most, problem))

const words = <Value>(table: Record<string, Value>, problem: string) =>
  z.string().transform((text, context) => {
    const value = table[text.normalize('NFKC').replace(/\s/g, '')]
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: problem })
    return z.NEVER
  })

const date = z
  .string()
  .transform((text) =>
    text
      .normalize('NFKC')
      .trim()
      .replace(/^(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?$/, (_, year, month, day) =>
        [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
      ),
  )
  .pipe(z.union([z.iso.date('date'), z.literal('')], 'date'))

const clock = z
  .string()
  .transform((text) => text.normalize('NFKC').replace(/\s/g, ''))
  .pipe(z.string().regex(/^(([01]?\d|2[0-3]):[0-5]\d)?$/, 'clock'))
  .transform((text) => {
    const [hours, minutes] = text.split(':').map(Number)
    return text === '' ? null : (hours ?? 0) * 60 + (minutes ?? 0)
  })

const languageWords: Record<string, Language> = {
  普通话: 'mandarin',
  国语: 'mandarin',
  粤语: 'cantonese',
  白话: 'cantonese',
  广东话: 'cantonese',
  客家话: 'hakka',
  潮汕话: 'teochew',
  潮州话: 'teochew',
  英语: 'english',
  手语: 'sign',
}

/** By the names everybody uses, then by those of the city. */
const languageOf = (name: string): Language | undefined =>
  languageWords[name] ?? languages.find((language) => language === city().languageWords[name])

const spoken = z.string().transform((text, context) => {
  const names = text
    .normalize('NFKC')
    .split(/[、,;/\s]+/)
    .filter(Boolean)
  const known = names.flatMap((name) => languageOf(name) ?? [])
  if (names.length > 0 && known.length === names.length) return [...new Set(known)]
  context.addIssue({ code: 'custom', message: 'language' })
  return z.NEVER
})

const numbered = <Value extends number>(values: readonly Value[]) =>
  values.map((value): [string, Value] => [String(value), value])

const weeks: Record<string, WeekOfMonth | null> = {
  '': null,
  每周: 0,
  最后一周: 5,
  ...Object.fromEntries(numbered(weeksOfMonth)),
  ...Object.fromEntries([...'一二三四'].map((name, at) => [`第${name}周`, weeksOfMonth[at + 1]])),
}

const days: Record<string, Weekday | null> = {
  '': null,
  ...Object.fromEntries(numbered(weekdays)),
  ...Object.fromEntries(
    [...'一二三四五六日'].flatMap((name, at) =>
      ['周', '星期'].map((prefix) => [`${prefix}${name}`, weekdays[at]]),
    ),
  ),
}

const columns = {
  执业证号: plain(40, 'licence').pipe(
    z.string().regex(/^[\p{Script=Han}\dA-Za-z-]{6,40}$/u, 'licence'),
  ),
  姓名: plain(60, 'name'),
  律师事务所: plain(100, 'firm'),
  电话: plain(30, 'phone').pipe(z.string().regex(/^\+?[\d -]{5,30}$/, 'phone')),
  语言: spoken,
  村居代码: plain(12, 'village').pipe(areaCode('village', 'village')),
  村居名称: z.string().default(''),
  开始日期: date.pipe(z.string().min(1, 'date')),
  结束日期: date.default(''),
  第几周: words(weeks, 'week'),
  星期: words(days, 'weekday'),
  开始时间: clock,
  结束时间: clock,
  地点: z.string().max(100, 'place'),
} satisfies Record<Column, z.ZodType>

const rowInput = z.object(columns).transform((row, context) => {
  const fail = (path: Column, message: string) => {
    context.addIssue({ code: 'custom', message, path: [path] })
    return z.NEVER
  }
  const given = [row.第几周, row.星期, row.开始时间, row.结束时间].filter((cell) => cell !== null)
  if (row.结束日期 && row.结束日期 < row.开始日期) return fail('结束日期', 'ends_before')
  if (given.length > 0 && given.length < 4) return fail('星期', 'hours_half')
  if (given.length === 4 && (row.开始时间 ?? 0) >= (row.结束时间 ?? 0)) {
    return fail('结束时间', 'closes_before')
  }
  return toRow(row)
})

function toRow(row: z.output<z.ZodObject<typeof columns>>): Omit<SheetRow, 'line'> {
  const { 第几周: week, 星期: weekday, 开始时间: opens, 结束时间: closes } = row
  const whole = week !== null && weekday !== null && opens !== null && closes !== null
  const place = row.地点.trim()
  return {
    ...{ licence: row.执业证号, name: row.姓名, firm: row.律师事务所, phone: row.电话 },
    ...{ languages: row.语言, areaCode: row.村居代码, areaName: row.村居名称.trim() },
    ...{ startsOn: row.开始日期, endsOn: row.结束日期 || null },
    hours: whole ? { week, weekday, opens, closes, place } : null,
  }
}
