import { existsSync, readdirSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cityFile, cityFolder } from './city'
import { readCity } from './read-city'

const shared = globalThis as { kapokCity?: unknown }

/** Modules as they are in a portal of this city. */
async function inCity(folder: string) {
  vi.stubEnv('KAPOK_CITY', folder)
  vi.resetModules()
  shared.kapokCity = undefined
  const [{ city }, { listPlaces }, { levelOf }, { listPlaced }, { demoCity }] = await Promise.all([
    import('./city'),
    import('@/lib/areas/places'),
    import('@/lib/areas/schema'),
    import('@/lib/departments/place'),
    import('@/bin/demo/demo-city'),
  ])
  return { city, listPlaces, levelOf, listPlaced, demoCity }
}

const line = {
  number: '12345678',
  for: { 'zh-CN': '热线', en: 'Line' },
  source: 'somebody',
  readOn: '2026-01-01',
}

afterEach(() => {
  vi.unstubAllEnvs()
  shared.kapokCity = undefined
})

const folders = readdirSync('drizzle/data').filter((name) =>
  existsSync(`drizzle/data/${name}/city.json`),
)

test('there is more than one city, and one that nobody names', () => {
  expect(folders).toEqual(['guangzhou', 'yanshi-county'])
  vi.stubEnv('KAPOK_CITY', '')
  expect(cityFolder()).toBe('guangzhou')
})

describe.each(folders)('the folder of %s is whole', (folder) => {
  test('its codes are its own, each place lies in another, and it is called the same everywhere', async () => {
    const { city, listPlaces, levelOf } = await inCity(folder)
    const { code, name, fullName, unit, example } = city()
    const places = listPlaces()
    const codes = new Set(places.map((place) => place.code))
    expect(places[0]).toMatchObject({ code, name: fullName['zh-CN'], level: 'city' })
    for (const place of places) {
      expect(levelOf(place.code), place.path).toBe(place.level)
      if (place.code !== code) expect(codes, place.path).toContain(place.parentCode)
    }
    expect(fullName['zh-CN']).toMatch(new RegExp(`^${name['zh-CN']}${unit}?$`))
    expect(codes).toContain(example.village)
  })

  test('every office has a name of its own', async () => {
    const { listPlaces, listPlaced } = await inCity(folder)
    const placed = listPlaced(listPlaces())
    for (const key of ['nameZh', 'nameEn'] as const) {
      expect(new Set(placed.map((one) => one[key])).size).toBe(placed.length)
      expect(placed.filter((one) => /[{}]/.test(one[key]))).toEqual([])
    }
  })
})

test('the invented people of the demo live in its city', async () => {
  const { listPlaces, demoCity } = await inCity('guangzhou')
  const codes = listPlaces().map(({ code }) => code)
  const { district, street, lawyersServe, hakkaDistricts } = demoCity()
  expect(codes).toEqual(
    expect.arrayContaining([district.code, street.code, ...lawyersServe, ...hakkaDistricts]),
  )
  expect(street.code.startsWith(district.code)).toBe(true)
})

describe('what is wrong is said in a sentence', () => {
  test.each([
    ['../elsewhere', 'KAPOK_CITY must name a folder of drizzle/data in small letters'],
    ['nowhere', 'KAPOK_CITY is nowhere, but there is no drizzle/data/nowhere/city.json'],
    ['china', 'KAPOK_CITY is china, but there is no drizzle/data/china/city.json'],
  ])('KAPOK_CITY=%s', (folder, sentence) => {
    vi.stubEnv('KAPOK_CITY', folder)
    expect(() => cityFile('city.json')).toThrow(sentence)
  })

  test.each([
    [{ code: '44' }, 'code: must be the four digits that every area code here begins with'],
    [{ unit: 'city' }, 'unit: must be one character, such as 市 or 县'],
    [{ province: '{city}' }, "province: must be words without {, }, <, > and '"],
    [{ numbers: [{ ...line, readOn: 'today' }] }, 'numbers.0.readOn: must be a day, YYYY-MM-DD'],
    [{ numbers: [{ ...line, number: '12-34' }] }, 'numbers.0.number: must be the digits'],
    [{ colour: 'red' }, 'Unrecognized key: "colour"'],
  ])('%j', (wrong, sentence) => {
    const written = { ...JSON.parse(cityFile('city.json')), ...wrong }
    expect(() => readCity(JSON.stringify(written), 'here/city.json')).toThrow(sentence)
    expect(() => readCity(JSON.stringify(written), 'here/city.json')).toThrow(/^here\/city\.json: /)
  })
})
