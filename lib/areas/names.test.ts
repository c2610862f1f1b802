import { describe, expect, test } from 'vitest'
import { isOffered, namesOf, tidyName } from './names'
import { listPlaces } from './places'

const places = listPlaces()
const villages = places.filter((place) => place.level === 'village')

test('176 streets and towns and 2,844 villages of 11 districts are offered', () => {
  const count = (level: string) => places.filter((place) => place.level === level).length
  expect(['city', 'district', 'street', 'village'].map(count)).toEqual([1, 11, 176, 2844])
})

test.each([
  ['440117404', '黄龙带水库'],
  ['440117405', '大岭山林场'],
  ['440117404598', '黄龙带水库虚拟生活区'],
  ['440113120500', '海傍农场生活区'],
])('%s %s is nobody’s address', (code) => {
  expect(isOffered({ code, name: '', level: 'village', parentCode: '' })).toBe(false)
  expect(places.map((place) => place.code)).not.toContain(code)
})

describe('a village has one name to show and one legal name', () => {
  test.each([
    ['长湴社区居委会', '长湴社区', '长湴社区居民委员会', '长湴'],
    ['南漖社区居委会会', '南漖社区', '南漖社区居民委员会', '南漖'],
    ['海湾社区居委委员会', '海湾社区', '海湾社区居民委员会', '海湾'],
    ['乐意居社区居居委会', '乐意居社区', '乐意居社区居民委员会', '乐意居'],
    ['前锋社区居民居委会', '前锋社区', '前锋社区居民委员会', '前锋'],
    ['新民居委会', '新民社区', '新民居民委员会', '新民'],
    ['福成居民委员会', '福成社区', '福成居民委员会', '福成'],
    ['莲塘村委会', '莲塘村', '莲塘村民委员会', '莲塘'],
    ['鸭利村民委员会', '鸭利村', '鸭利村民委员会', '鸭利'],
    ['南村村委会', '南村', '南村村民委员会', '南村'],
    ['何㘵村委会', '何㘵村', '何㘵村民委员会', '何㘵'],
  ])('%s', (raw, name, fullName, search) => {
    expect(namesOf('village', raw)).toEqual({ name, fullName, search })
  })
})

test('no two villages of a street look the same', () => {
  expect(new Set(villages.map((place) => place.path)).size).toBe(villages.length)
})

test('no misspelt ending is left, and a legal name leads back to the name shown', () => {
  for (const { name, fullName } of villages) {
    expect(name).toMatch(/[^委会](社区|村)$/)
    expect(fullName).toMatch(/(村民|居民)委员会$/)
    expect(fullName).not.toMatch(/居居|民居委|委委|会会/)
    expect(tidyName(fullName)).toBe(name)
  }
})

test('a place is told by its whole path', () => {
  const place = places.find((place) => place.code === '440106017003')
  expect(place?.path).toMatch(/^广州市 天河区 \p{Script=Han}+街道 乐意居社区$/u)
})

test('the city lies in nothing that is offered', () => {
  expect(places[0]).toMatchObject({
    code: '4401',
    name: '广州市',
    parentCode: null,
    path: '广州市',
  })
})
