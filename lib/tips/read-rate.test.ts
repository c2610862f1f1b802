import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Officer } from '@/lib/access/identity'
import { audit } from '@/lib/audit/tables'
import { testDatabase } from '@/lib/testing/database'
import { countOpened } from './read-rate'

const { owner } = await testDatabase()

test('the thirty-first tip opened within an hour is on record, once', async () => {
  const officer: Officer = { role: 'officer', staffId: crypto.randomUUID(), sessionId: '' }
  const now = new Date('2026-11-20T02:10:00Z')
  const alarms = () => owner.select().from(audit).where(eq(audit.verb, 'alarm.read-rate'))
  for (let opened = 0; opened < 30; opened++) await countOpened(officer, now)
  expect(await alarms()).toEqual([])
  await countOpened(officer, now)
  await countOpened(officer, now)
  expect((await alarms()).map(({ meta }) => meta)).toEqual([{ staff: officer.staffId }])
})
