import { expect, test } from 'vitest'
import { findStatute, hasChanged, timeLimitsFor } from '@/lib/consultations/law/statutes'
import { topics } from '@/lib/consultations/schema'
import { topicGroups } from './topic-groups'

test('every matter of law stands under one head', () => {
  const grouped = Object.values(topicGroups).flat()
  expect([...grouped].sort()).toEqual([...topics].sort())
})

test('every time limit shown names its law, its article and what it runs from', () => {
  for (const topic of topics) {
    for (const limit of timeLimitsFor(topic)) {
      expect(limit.law, limit.slug).not.toBe('')
      expect(limit.article, limit.slug).toMatch(/^第.+条/)
      expect(limit.starts, limit.slug).not.toBe('')
    }
  }
})

test('a limit whose law was changed is left out, and the guide says so', () => {
  expect(timeLimitsFor('village-affairs').map(({ slug }) => slug)).not.toContain('voter-list')
  expect(hasChanged('village-affairs')).toBe(true)
  expect(hasChanged('inheritance')).toBe(false)
  expect(findStatute('nothing')).toBeUndefined()
})
