import { describe, expect, test } from 'vitest'
import { listPlaces } from '@/lib/areas/places'
import { kinds } from './kinds'
import { departmentId, listPlaced } from './place'
import { departmentKinds } from './schema'

const placed = listPlaced(listPlaces())

const named = (kind: string, areaCode: string) => {
  const found = placed.find((one) => one.kind === kind && one.areaCode === areaCode)
  return found && [found.nameZh, found.nameEn]
}

test('every kind stands at every place of its levels: 1 city, 11 districts, 176 streets', () => {
  const places = { city: 1, district: 11, street: 176 }
  for (const kind of departmentKinds)
    for (const [level, count] of Object.entries(places)) {
      const here = placed.filter((one) => one.kind === kind && one.level === level)
      const has = kinds[kind].levels.some((one) => one === level)
      expect(here, `${kind} ${level}`).toHaveLength(has ? count : 0)
    }
})

test('no two departments share an id or a name, in either language', () => {
  for (const key of ['id', 'nameZh', 'nameEn'] as const)
    expect(new Set(placed.map((one) => one[key])).size).toBe(placed.length)
})

test('names are whole: no empty part, no bracket, no letters left in Chinese', () => {
  for (const { nameZh, nameEn } of placed) {
    expect(nameZh).toMatch(/^[\p{Script=Han}、12345]{5,}$/u)
    expect(nameEn).toMatch(/^[A-Z1][\wü' ,-]+\w$/)
    expect(nameEn).not.toMatch(/ {2}| ,/)
  }
})

test('an id is the same in every database and shaped as a UUID', () => {
  expect(departmentId('police', '440106')).toBe('a341ad95-8274-4cd5-aa2b-7dd519380fd0')
  for (const { id } of placed)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

describe('departments are called what their door plates say', () => {
  test.each([
    ['police', '4401', '广州市公安局', 'Guangzhou Public Security Bureau'],
    [
      'police',
      '440106',
      '广州市公安局天河区分局',
      'Guangzhou Public Security Bureau, Tianhe District Branch',
    ],
    ['police', '440106001', '五山派出所', 'Wushan Police Station, Tianhe District'],
    ['police', '440118101', '增城新塘派出所', 'Xintang Police Station, Zengcheng District'],
    ['court', '440106', '广州市天河区人民法院', "Guangzhou Tianhe District People's Court"],
    ['market', '440106', '天河区市场监督管理局', 'Tianhe District Market Regulation Bureau'],
    ['street', '440118101', '新塘镇人民政府', "Xintang Town People's Government"],
    [
      'integrated-center',
      '440106',
      '天河区社会治安综合治理中心',
      'Tianhe District Public Security Integrated Governance Centre',
    ],
  ])('%s of %s', (kind, areaCode, zh, en) => {
    expect(named(kind, areaCode)).toEqual([zh, en])
  })
})
