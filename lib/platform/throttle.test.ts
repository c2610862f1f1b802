import { expect, test } from 'vitest'
import { testDatabase } from '@/lib/testing/database'
import { throttles } from './tables'
import { fillOf, sweepThrottles, take, takeEach } from './throttle'

const database = await testDatabase()
const anyone = database.as({ role: 'anyone' })
const noon = new Date('2026-05-26T04:00:30Z')
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

test('of many at once exactly as many pass as the bucket holds', async () => {
  const taken = await Promise.all(
    Array.from({ length: 20 }, () => take(anyone, 'many', 10, 7, noon)),
  )
  expect(taken.filter(Boolean)).toHaveLength(7)
})

test('a new window has a full bucket', async () => {
  expect(await take(anyone, 'window', 10, 1, noon)).toBe(true)
  expect(await take(anyone, 'window', 10, 1, later(5))).toBe(false)
  expect(await take(anyone, 'window', 10, 1, later(10))).toBe(true)
})

test('several buckets at once: the empty ones are named and all are counted', async () => {
  const limits = { 'each/b': 1, 'each/a': 3 }
  expect(await takeEach(anyone, limits, 60, noon)).toEqual([])
  expect(await takeEach(anyone, limits, 60, noon)).toEqual(['each/b'])
  expect(await fillOf(anyone, 'each/a', 60, 4, noon)).toBe(0.5)
  expect(await fillOf(anyone, 'each/none', 60, 4, noon)).toBe(0)
})

test('buckets taken in any order by many never block each other', async () => {
  const both = [
    { x: 99, y: 99 },
    { y: 99, x: 99 },
  ]
  const all = Array.from({ length: 20 }, (_, at) => takeEach(anyone, both[at % 2] ?? {}, 60, noon))
  expect((await Promise.all(all)).flat()).toEqual([])
})

test('a row tells the window and nothing nearer; old windows are swept', async () => {
  const rows = await database.owner.select().from(throttles)
  expect(rows.every(({ window }) => window.getTime() % (10 * 60_000) === 0)).toBe(true)
  await sweepThrottles(database.as({ role: 'system', job: 'sweep' }), later(24 * 60))
  expect(await database.owner.select().from(throttles)).toEqual([])
})
