import { expect, test } from 'vitest'
import type { TipThread } from '@/lib/tips/follow/thread'
import { standingWords } from './standing'

const now = new Date('2026-11-20T10:00:00+08:00')
const on = (day: string) => new Date(`2026-${day}T17:30:00+08:00`)
const tip: TipThread['tip'] = {
  ...{ status: 'accepted', receivedOn: '2026-11-20', lead: null, firstActedAt: null },
  ...{ ackDue: on('11-21'), firstActionDue: on('11-25'), closeDue: on('12-20') },
}
const acted = { firstActedAt: on('11-19'), firstActionDue: on('11-19') }

test.each([
  ['received: the ack', { status: 'received' as const }, '会告诉您受理没有', '11月21日'],
  ['accepted: the first action', {}, '开始处理', '11月25日'],
  ['accepted by the next lead, the first action met: the result', acted, '给您结果', '12月20日'],
  ['the same without a closing: no step that nobody took', { ...acted, closeDue: null }, '已受理'],
  ['checking: the result', { ...acted, status: 'checking' as const }, '给您结果', '12月20日'],
])('%s', (_promise, changes, ...said) => {
  const sentence = standingWords('zh-CN', { tip: { ...tip, ...changes }, letters: [] }, now)
  for (const part of said) expect(sentence).toContain(part)
  expect(sentence).not.toContain('核查')
})
