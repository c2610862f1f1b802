import { expect, test } from 'vitest'
import { kindAndParts, kinds } from './kinds'
import { departmentKinds, departmentLevels, levelAbove } from './schema'

test('thirty kinds, each at levels named from the highest down', () => {
  expect(Object.keys(kinds)).toEqual([...departmentKinds])
  expect(departmentKinds).toHaveLength(30)
  for (const { levels } of Object.values(kinds)) {
    expect(levels.length).toBeGreaterThan(0)
    expect(levels).toEqual(departmentLevels.filter((level) => levels.includes(level)))
  }
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
