import { describe, expect, test } from 'vitest'
import { endOfInterval, slotMinutes, slotOf } from './slot'

const chinaTime = (text: string) => new Date(`${text}+08:00`)

describe('what is kept of when a resident did something', () => {
  test.each([
    ['2026-11-22T00:00:00', '2026-11-22', 0, '2026-11-22T06:00'],
    ['2026-11-22T05:59:59.999', '2026-11-22', 0, '2026-11-22T06:00'],
    ['2026-11-22T06:00:00', '2026-11-22', 1, '2026-11-22T12:00'],
    ['2026-11-22T17:59:00', '2026-11-22', 2, '2026-11-22T18:00'],
    ['2026-11-22T23:59:59', '2026-11-22', 3, '2026-11-23T00:00'],
  ])('%s is day %s, slot %i, over at %s', (at, receivedOn, slot, over) => {
    expect(slotOf(chinaTime(at))).toEqual({ receivedOn, slot })
    expect(endOfInterval(chinaTime(at), slotMinutes)).toEqual(chinaTime(over))
  })
})
