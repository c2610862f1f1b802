import { describe, expect, test } from 'vitest'
import { dictionary, locales } from '@/lib/messages/words'
import { categorySlugs } from '@/lib/routing/schema'
import { categoryQuestions } from './category-questions'
import { categoryGroups, groupIcons, optionsOf } from './groups'

const said = locales.map((locale) => ({
  locale,
  categories: Object.values(dictionary[locale].categories),
  groups: Object.values(dictionary[locale].categoryGroups),
}))

test('there are 20 elder frauds, 17 gang crimes, and what nobody can place', () => {
  const count = (line: RegExp) => categorySlugs.filter((slug) => line.test(slug)).length
  expect([/^ef-/, /^gc-/, /^unsure$/].map(count)).toEqual([20, 17, 1])
  expect(categorySlugs).toHaveLength(38)
})

test('every question is asked in both languages', () => {
  for (const slug of categorySlugs) {
    const asked = categoryQuestions('zh-CN', slug)
    expect(asked.length, slug).toBeGreaterThan(0)
    expect(categoryQuestions('en', slug), slug).toHaveLength(asked.length)
    for (const question of asked) expect(question).toMatch(/\p{Script=Han}/u)
    for (const question of categoryQuestions('en', slug)) {
      expect(question).toMatch(/^[A-Z“][^\p{Script=Han}]+[?.]$/u)
    }
  }
})

test('residents read short, plain words', () => {
  for (const { locale, categories, groups } of said) {
    for (const { label, example } of [...categories, ...groups]) {
      if (locale === 'zh-CN') {
        expect(label.length, label).toBeLessThanOrEqual(14)
        expect(example.length, example).toBeLessThanOrEqual(25)
        expect(`${label}${example}`).not.toMatch(/用户|非法输入|[A-Za-z]/)
      } else {
        expect(`${label}${example}`).not.toMatch(/\p{Script=Han}/u)
      }
    }
  }
})

test('no two categories look the same to a resident', () => {
  const labels = said.flatMap(({ categories }) => categories.map(({ label }) => label))
  expect(new Set(labels).size).toBe(labels.length)
})

describe('the eight groups', () => {
  test('hold every category once', () => {
    const granted = categoryGroups.flatMap((group) => [...group.categories])
    expect(granted.toSorted()).toEqual([...categorySlugs].toSorted())
    expect(new Set(granted).size).toBe(granted.length)
    expect(categoryGroups).toHaveLength(8)
  })

  test('end with what does not fit, once', () => {
    for (const group of categoryGroups) {
      const options = optionsOf(group)
      expect(options.at(-1)).toBe(group.otherwise)
      expect(new Set(options).size).toBe(options.length)
    }
    const phone = categoryGroups.find(({ slug }) => slug === 'phone-fraud')
    expect(phone && optionsOf(phone).slice(-2)).toEqual(['gc-cyber', 'ef-other'])
  })

  test('each have a drawing of their own', () => {
    expect(categoryGroups.map(({ icon }) => icon)).toEqual([...groupIcons])
  })
})
