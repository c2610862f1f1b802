import { beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '@/lib/platform/db'
import { testDatabase } from '@/lib/testing/database'
import { loadAreas } from './load'
import { listPlaces } from './places'
import { findArea, listDistricts, listStreets, listVillages, searchAreas } from './queries'

let db: Db
const villages = listPlaces().filter((place) => place.level === 'village')

beforeAll(async () => {
  const opened = await testDatabase()
  await loadAreas(opened.as({ role: 'system', job: 'seed' }))
  db = opened.as({ role: 'anyone' })
})

test('a resident walks from district to street to village', async () => {
  expect(await listDistricts(db)).toHaveLength(11)
  const streets = await listStreets(db, '440106')
  expect(streets).toHaveLength(21)
  expect(streets[0]).toMatchObject({ name: '五山街道', path: '广州市 天河区 五山街道' })
  const parts = await Promise.all(streets.map(({ code }) => listVillages(db, code)))
  expect(parts.flat()).toHaveLength(230)
})

test('a code that is no area is not found', async () => {
  await expect(findArea(db, '440106999')).rejects.toMatchObject({ code: 'not_found' })
  await expect(findArea(db, "'; drop table areas")).rejects.toMatchObject({ code: 'not_found' })
  expect(await findArea(db, '440118101')).toMatchObject({ name: '新塘镇', level: 'street' })
})

/** Asks for every village in one of its spellings and says which did not come. */
function missing(
  spelling: (village: (typeof villages)[number]) => string | undefined,
  limit: number,
) {
  return db.transaction(async (tx) => {
    const lost: string[] = []
    const found = new Map<string, Set<string>>()
    for (const village of villages) {
      const text = spelling(village) ?? ''
      const codes = found.get(text) ?? codesOf(await searchAreas(tx, text, limit))
      found.set(text, codes)
      if (!codes.has(village.code)) lost.push(`${text} ${village.path}`)
    }
    return lost
  })
}

const codesOf = (found: { code: string }[]) => new Set(found.map(({ code }) => code))
const first = (words: string) => words.trim().split(' ')[0]

describe('each of the 2,844 villages is found', () => {
  test('by the name shown', async () => {
    expect(await missing(({ name }) => name, 30)).toEqual([])
  })
  test('by its usual pinyin', async () => {
    expect(await missing(({ pinyin }) => first(pinyin), 60)).toEqual([])
  })
  test('by its initials', async () => {
    expect(await missing(({ initials }) => first(initials), 200)).toEqual([])
  })
})

const namesFor = async (text: string) => (await searchAreas(db, text)).map(({ name }) => name)

describe('however it is typed', () => {
  test.each([
    ['长湴', '长湴社区'],
    ['长湴村', '长湴社区'],
    ['长湴村委会', '长湴社区'],
    ['长湴社区居民委员会', '长湴社区'],
    [' 长 湴 ', '长湴社区'],
    ['changban', '长湴社区'],
    ['Chang Ban', '长湴社区'],
    ['chángbàn', '长湴社区'],
    ['ｃｈａｎｇｂａｎ', '长湴社区'],
    ['CHANGBANCUN', '长湴社区'],
    ['cbsq', '长湴社区'],
    ['changbanshequ', '长湴社区'],
    ['清㘵', '清㘵村'],
    ['qingbu', '清㘵村'],
    ['lǜhé', '绿荷社区'],
    ['luhe', '绿荷社区'],
    ['沙尾1村', '沙尾一村'],
    ['五山街道办事处', '五山街道'],
    ['wushan', '五山街道'],
    ['天河', '天河区'],
    ['新塘镇', '新塘镇'],
    ['湴', '长湴社区'],
  ])('%s', async (typed, name) => {
    expect(await namesFor(typed)).toContain(name)
  })
})

test('the exact name comes first, then what begins with it, then what holds it', async () => {
  expect((await namesFor('新塘镇'))[0]).toBe('新塘镇')
  expect((await namesFor('莲塘村委会'))[0]).toBe('莲塘村')
  expect((await namesFor('天河'))[0]).toBe('天河区')
  const names = await namesFor('新村')
  const place = (name: string) =>
    [name === '新村' || name === '新村社区', name.startsWith('新村'), true].indexOf(true)
  expect(names.map(place)).toEqual(names.map(place).toSorted())
  expect(new Set(names.map(place)).size).toBeGreaterThan(1)
})

test('villages of one name are told apart by their path', async () => {
  const found = (await searchAreas(db, '莲塘村')).filter(({ name }) => name === '莲塘村')
  expect(found).toHaveLength(7)
  expect(new Set(found.map(({ path }) => path)).size).toBe(7)
})

test('a district before the name narrows it down', async () => {
  for (const typed of ['增城 新塘', 'zengcheng xintang', '增城xintang']) {
    const found = await searchAreas(db, typed)
    expect(found[0], typed).toMatchObject({ path: '广州市 增城区 新塘镇' })
    expect(found.every(({ code }) => code.startsWith('440118'))).toBe(true)
  }
})

test('a wrong character that sounds right still leads there', async () => {
  expect(await namesFor('常湴')).toContain('长湴社区')
  expect(await namesFor('清布村')).toContain('清㘵村')
})

test('a search can stay within a district and a level', async () => {
  const found = await searchAreas(db, 'xt', 50, { code: '440118', level: 'village' })
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ code, level }) => code.startsWith('440118') && level === 'village')).toBe(
    true,
  )
})

test.each(['', ' ', '%', '_', '\\', "'", '\0', '🙂', '%%__', '？！'])(
  '%j finds nothing and breaks nothing',
  async (typed) => {
    expect(await searchAreas(db, typed)).toEqual([])
  },
)

test('a long text is cut, and nothing is found for what is nowhere', async () => {
  expect(await searchAreas(db, '村'.repeat(5000))).toEqual([])
  expect(await searchAreas(db, '哈尔滨')).toEqual([])
})
