import { describe, expect, test } from 'vitest'
import { testDatabase } from '@/lib/testing/database'
import { loadRules } from './load'
import { byPrecedence } from './precedence'
import { rulesInForce } from './queries'
import { routingRules } from './tables'
import { matrix, plainRule } from './triage.cases'

const { owner } = await testDatabase()
const inReadingOrder = (rules: typeof matrix) => rules.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('the triage table in the database', () => {
  test('is loaded once, however often, and reads back as delivered', async () => {
    await loadRules(owner)
    expect(await loadRules(owner)).toBe(0)
    expect(inReadingOrder(await rulesInForce(owner))).toEqual(inReadingOrder(matrix))
  })

  test('holds on a day the rules of that day, first and last included', async () => {
    const seasonal = {
      ...plainRule,
      priority: 700,
      validFrom: '2030-02-01',
      validUntil: '2030-02-28',
    }
    await owner.insert(routingRules).values(seasonal)
    const inForce = async (on: string) =>
      (await rulesInForce(owner, on)).some((rule) => rule.id === seasonal.id)
    expect(await inForce('2030-01-31')).toBe(false)
    expect(await inForce('2030-02-01')).toBe(true)
    expect(await inForce('2030-02-28')).toBe(true)
    expect(await inForce('2030-03-01')).toBe(false)
    expect((await rulesInForce(owner)).toSorted(byPrecedence)).toHaveLength(60)
  })
})
