import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dataFile } from '@/lib/platform/data-file'
import { kindAndParts, kinds, levelAbove } from './kinds'
import { departmentKinds } from './schema'

type Listed = {
  slug: string
  zh: string
  en: string
  levels: string[]
  part_of?: string
  phones: string[]
  phones_verified: boolean
}

const listed: Listed[] = JSON.parse(readFileSync(dataFile('china/departments.json'), 'utf8'))

test('the kinds are those of the reference data, unchecked numbers left out', () => {
  const expected = listed.map((kind) => [
    kind.slug,
    {
      zh: kind.zh,
      en: kind.en,
      levels: kind.levels,
      ...(kind.part_of ? { partOf: kind.part_of } : {}),
      phones: kind.phones_verified ? kind.phones : [],
    },
  ])
  expect(Object.entries(kinds)).toEqual(expected)
  expect(departmentKinds).toEqual(listed.map((kind) => kind.slug))
  expect(departmentKinds).toHaveLength(30)
})

test('a kind takes its parts along, and a part never its whole', () => {
  expect(kindAndParts('police')).toEqual(['police', 'antifraud', 'police-economic'])
  expect(kindAndParts('politics-law')).toEqual(['politics-law', 'integrated-center'])
  expect(kindAndParts('antifraud')).toEqual(['antifraud'])
})

test('the level above ends at the city', () => {
  expect(levelAbove('street')).toBe('district')
  expect(levelAbove('district')).toBe('city')
  expect(levelAbove('city')).toBeUndefined()
})
