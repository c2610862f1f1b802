import { describe, expect, test } from 'vitest'
import { englishName } from './english'
import { listPlaces } from './places'
import { romanise, spell } from './spelling'

describe('every reading of a name is indexed, the usual one first', () => {
  test.each([
    ['清㘵', ['qingbu']],
    ['黄埔', ['huangpu', 'huangbu']],
    ['车陂', ['chebei', 'chepi', 'chepo', 'jubei', 'jupi', 'jupo']],
    ['曾边', ['zengbian', 'cengbian']],
    ['长湴', ['changban', 'changpan', 'zhangban', 'zhangpan']],
    ['东涌', ['dongchong', 'dongyong']],
    ['沥滘', ['lijiao', 'ligao']],
    ['东漖', ['dongjiao']],
    ['西塱', ['xilang']],
    ['大冚', ['dakan', 'daham', 'dakam']],
    ['冼村', ['xiancun', 'xicun']],
    ['番禺', ['panyu', 'fanyu']],
    ['十三行', ['shisanhang', 'shisanxing']],
    ['绿荷', ['lvhe', 'luhe']],
    ['东莞庄', ['dongguanzhuang', 'dongwanzhuang']],
  ])('%s', (name, readings) => {
    expect(spell(name).pinyin).toEqual(readings)
  })
})

test('every name can be typed in plain letters', () => {
  for (const place of listPlaces()) {
    expect(place.pinyin, place.path).toMatch(/^ ([a-z]+ )+$/)
    expect(place.initials, place.path).toMatch(/^ ([a-z]+ )+$/)
  }
})

test('initials follow every reading', () => {
  expect(spell('长湴').initials).toEqual(['cb', 'cp', 'zb', 'zp'])
})

test('a name on a map', () => {
  expect(['长湴', '新安', '吕田', '石碁'].map(romanise)).toEqual([
    'Changban',
    "Xin'an",
    'Lütian',
    'Shiqi',
  ])
})

describe('names for readers of English', () => {
  test.each([
    ['city', '广州市', 'Guangzhou'],
    ['district', '花都区', 'Huadu District'],
    ['street', '五山街道', 'Wushan Subdistrict'],
    ['street', '新塘镇', 'Xintang Town'],
    ['street', '西村街道', 'Xicun Subdistrict'],
    ['village', '长湴社区', 'Changban Community'],
    ['village', '莲塘村', 'Liantang Village'],
    ['village', '南村', 'Nancun Village'],
  ] as const)('%s %s', (level, name, english) => {
    expect(englishName({ level, name })).toBe(english)
  })
})
