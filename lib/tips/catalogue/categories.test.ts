import { describe, expect, test } from 'vitest'
import taxonomy from '@/drizzle/data/china/taxonomy.json'
import { categorySlugs } from '@/lib/routing/schema'
import { categories } from './categories'
import { elderFraud } from './elder-fraud'
import { gangCrime } from './gang-crime'
import { categoryGroups, groupIcons, groupOf, optionsOf } from './groups'

test('the categories are those of the reference data, each on its line', () => {
  const listed = taxonomy.categories.map(({ slug, line }) => [slug, line])
  expect(Object.values(categories).map(({ slug, line }) => [slug, line])).toEqual(listed)
  expect(listed).toHaveLength(38)
})

test('every question is asked in both languages', () => {
  const words = Object.entries({ ...elderFraud, ...gangCrime })
  for (const [slug, { questions }] of words) {
    const listed = taxonomy.categories.find((category) => category.slug === slug)
    expect(questions, slug).toHaveLength(listed?.questions.length ?? 0)
    for (const question of questions) expect(question).toMatch(/^[A-Z“][^\p{Script=Han}]+[?.]$/u)
  }
})

test('residents read short, plain words', () => {
  for (const { label, example } of [...Object.values(categories), ...categoryGroups]) {
    expect(label.zh.length, label.zh).toBeLessThanOrEqual(14)
    expect(example.zh.length, example.zh).toBeLessThanOrEqual(25)
    expect(`${label.zh}${example.zh}`).not.toMatch(/用户|非法输入|[A-Za-z]/)
    expect(`${label.en}${example.en}`).not.toMatch(/\p{Script=Han}/u)
  }
})

test('no two categories look the same to a resident', () => {
  const labels = Object.values(categories).flatMap(({ label }) => [label.zh, label.en])
  expect(new Set(labels).size).toBe(labels.length)
})

describe('the eight groups', () => {
  test('hold every category once', () => {
    const granted = categoryGroups.flatMap((group) => [...group.categories])
    expect(granted.toSorted()).toEqual([...categorySlugs].toSorted())
    expect(categoryGroups).toHaveLength(8)
    for (const slug of categorySlugs) expect(groupOf(slug).categories).toContain(slug)
  })

  test('end with what does not fit, once', () => {
    for (const group of categoryGroups) {
      const options = optionsOf(group)
      expect(options.at(-1)).toBe(group.otherwise)
      expect(new Set(options).size).toBe(options.length)
    }
    expect(optionsOf(categoryGroups[1]).slice(-2)).toEqual(['gc-cyber', 'ef-other'])
  })

  test('each have a drawing of their own', () => {
    expect(categoryGroups.map(({ icon }) => icon)).toEqual([...groupIcons])
  })
})
