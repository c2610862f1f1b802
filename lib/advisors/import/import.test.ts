import { asc, count, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { advisorOf, poolOf } from '@/lib/advisors/queries'
import { mostVillages } from '@/lib/advisors/schema'
import { advisors } from '@/lib/advisors/tables'
import { areas } from '@/lib/areas/tables'
import { addAdvisor, addJoinedAdvisor } from '@/lib/testing/advisors'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { importAdvisors, previewImport } from './import'
import { sheetColumns } from './sheet'

const database = await testDatabase()
const { owner } = database
await foundRecovery(database.as({ role: 'system', job: 'invite' }))
const hire = hiring(database)
const { officer: city } = await hire('何局', [['justice', '4401']])
const { officer: panyu } = await hire('何番', [['justice', '440113']])
const { officer: police } = await hire('何警', [['police', '4401']])
const anyone = database.as({ role: 'anyone' })

const now = new Date('2026-11-18T04:00:00Z')
const villages = await owner
  .select({ code: areas.code, name: areas.name })
  .from(areas)
  .where(eq(areas.level, 'village'))
  .orderBy(asc(areas.code))
const unused = [...villages]
const village = () => unused.shift()?.code ?? ''

type Cells = Partial<Record<(typeof sheetColumns)[number], string>>

let serial = 0
const newLicence = () => `TEST-IMPORT-${++serial}`

function cells(changes: Cells = {}): string {
  const row: Cells = {
    ...{
      执业证号: newLicence(),
      姓名: '何测试',
      律师事务所: '测试律师事务所',
      电话: '020-5550100',
    },
    ...{ 语言: '普通话、粤语', 村居代码: village(), 开始日期: '2026-01-01', 第几周: '第二周' },
    ...{ 星期: '周三', 开始时间: '9:30', 结束时间: '11:30', 地点: '村委会', ...changes },
  }
  return sheetColumns.map((column) => row[column] ?? '').join(',')
}

const table = (...lines: string[]) => [sheetColumns.join(','), ...lines].join('\r\n')
const utf8 = (...lines: string[]) => Buffer.from(table(...lines))
const bring = (bytes: Uint8Array, who = city) => importAdvisors(database.as(who), who, bytes, now)
const mistakes = async (bytes: Uint8Array, who = city) =>
  (await bring(bytes, who)).errors.map(({ line, problem }) => [line, problem])
const entered = async () => (await owner.select({ n: count() }).from(advisors))[0]?.n

test('a line is an advisor, a village, dates and hours', async () => {
  const code = village()
  const line = cells({ 村居代码: code, 结束日期: '2027/12/31' })
  expect(await bring(utf8(line))).toMatchObject({
    ...{ errors: [], lines: 1, newAdvisors: 1, newAssignments: 1 },
  })
  expect(await advisorOf(anyone, code, '2026-11-18')).toMatchObject({
    advisor: { name: '何测试', languages: ['mandarin', 'cantonese'] },
    assigned: { startsOn: '2026-01-01', endsOn: '2027-12-31' },
    hours: [{ week: 2, weekday: 3, opens: 570, closes: 690, place: '村委会' }],
  })
  expect(await bring(utf8(line))).toMatchObject({ errors: [], newAdvisors: 0, newAssignments: 0 })
})

test('UTF-8 with its mark and GB18030 read the same; anything else is refused', async () => {
  const known = villages.find(({ name }) => name.includes('㘵'))
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(cells())])
  expect(await mistakes(marked)).toEqual([])
  // 何测试 and so on as a Chinese office program saves them.
  const gb = Buffer.concat([
    gb18030(sheetColumns.join(',')),
    Buffer.from('\r\n'),
    gb18030(cells({ 村居代码: known?.code })),
  ])
  expect(await mistakes(gb)).toEqual([])
  expect(await advisorOf(anyone, known?.code ?? '', '2026-11-18')).toMatchObject({
    advisor: { name: '何测试' },
  })
  expect(await mistakes(Buffer.from(table(cells()), 'utf16le'))).toEqual([[1, 'file_encoding']])
  expect(await mistakes(new Uint8Array([0x89, 0x50, 0xff, 0xfe, 0x0a]))).toEqual([
    [1, 'file_encoding'],
  ])
  expect(await mistakes(Buffer.alloc(2_000_001, 97))).toEqual([[1, 'file_large']])
})

test('every wrong line is named, and nothing is written of the others', async () => {
  const before = await entered()
  const taken = village()
  const [licence, twice] = [newLicence(), newLicence()]
  await addAdvisor(database, [taken], { licence, name: '何在册' })
  const both = village()
  const bytes = utf8(
    cells(),
    cells({ 村居代码: '440106999999' }),
    cells({ 村居代码: '44010600' }),
    cells({ 村居名称: '别的村' }),
    cells({ 执业证号: licence, 姓名: '何冒名' }),
    cells({ 执业证号: twice }),
    cells({ 执业证号: twice, 姓名: '何另名' }),
    cells({ 村居代码: taken }),
    cells({ 村居代码: both, 结束日期: '2026-12-31' }),
    cells({ 村居代码: both, 开始日期: '2026-12-31' }),
    cells({ 开始日期: '2026-13-01' }),
    cells({ 结束日期: '2025-01-01' }),
    cells({ 星期: '' }),
    cells({ 结束时间: '9:00' }),
    cells({ 语言: '火星话' }),
    'a,b',
  )
  expect(await mistakes(bytes)).toEqual([
    ...[
      [3, 'village_unknown'],
      [4, 'village'],
      [5, 'village_name'],
      [6, 'licence_other_name'],
    ],
    ...[
      [8, 'licence_other_name'],
      [9, 'overlap'],
      [11, 'overlap'],
      [12, 'date'],
    ],
    ...[
      [13, 'ends_before'],
      [14, 'hours_half'],
      [15, 'closes_before'],
      [16, 'language'],
    ],
    [17, 'cells'],
  ])
  expect(await entered()).toBe((before ?? 0) + 1)
})

test('one lawyer for three hundred villages is refused in one clear line', async () => {
  const before = await entered()
  const licence = newLicence()
  const many = unused.slice(0, 300).map(({ code }) => cells({ 执业证号: licence, 村居代码: code }))
  expect(await bring(utf8(...many))).toMatchObject({
    errors: [{ line: 2, problem: 'too_many_villages', about: '何测试 300' }],
  })
  expect(await entered()).toBe(before)
  const some = unused
    .splice(0, mostVillages)
    .map(({ code }) => cells({ 执业证号: licence, 村居代码: code }))
  expect(await mistakes(utf8(...some))).toEqual([])
  expect(await mistakes(utf8(cells({ 执业证号: licence })))).toEqual([[2, 'too_many_villages']])
})

test('new hours take the place of the old, and several lines are several visits', async () => {
  const line = { 执业证号: newLicence(), 村居代码: village() }
  await bring(utf8(cells(line)))
  await bring(
    utf8(cells({ ...line, 星期: '周五' }), cells({ ...line, 星期: '星期一', 第几周: '每周' })),
  )
  const found = await advisorOf(anyone, line.村居代码, '2026-11-18')
  expect(found?.hours.map(({ week, weekday }) => [week, weekday])).toEqual([
    [0, 1],
    [2, 5],
  ])
})

test('a district bureau keeps its own villages, others none; a preview writes nothing', async () => {
  const own = villages.find(({ code }) => code.startsWith('440113'))?.code ?? ''
  expect(await mistakes(utf8(cells()), panyu)).toEqual([[2, 'not_yours']])
  const before = await entered()
  const bytes = utf8(cells({ 村居代码: own }))
  expect(await previewImport(database.as(panyu), panyu, bytes, now)).toMatchObject({ errors: [] })
  expect(await entered()).toBe(before)
  expect(await mistakes(bytes, panyu)).toEqual([])
  await expect(bring(bytes, police)).rejects.toMatchObject({ code: 'not_found' })
  await expect(previewImport(database.as(police), police, bytes, now)).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('an advisor who has joined comes to the pool of a district the table adds', async () => {
  const joined = await addJoinedAdvisor(database, [village()])
  const [row] = await owner.select().from(advisors).where(eq(advisors.id, joined.advisorId))
  const far = villages.find(({ code }) => code.startsWith('440115'))?.code
  expect(await poolOf(anyone, '440115')).toBeNull()
  const line = { 执业证号: row?.licence, 姓名: row?.name, 村居代码: far }
  expect(await mistakes(utf8(cells(line)))).toEqual([])
  expect(await poolOf(anyone, '440115')).toMatchObject({ areaCode: '440115' })
})

/** Node writes no GB18030, but reads it: so the table of two and four bytes is turned around. */
function gb18030(text: string): Buffer {
  return Buffer.concat([...text].map((character) => bytesOf(character)))
}

function bytesOf(character: string): Buffer {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return Buffer.from([point])
  const decoder = new TextDecoder('gb18030')
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const bytes = Buffer.from([first, second])
      if (second !== 0x7f && decoder.decode(bytes) === character) return bytes
    }
  }
  throw new Error(`no two bytes for ${character}`)
}
