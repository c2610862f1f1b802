import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { audit } from '@/lib/audit/tables'
import type { Officer } from '@/lib/identity/actor'
import { testDatabase } from '@/lib/testing/database'
import { countOpened } from './read-rate'

const { owner } = await testDatabase()

test('the thirty-first tip that is opened within an hour is on record, once', async () => {
  const officer: Officer = { role: 'officer', staffId: crypto.randomUUID(), sessionId: '' }
  const now = new Date('2026-11-20T02:10:00Z')
  const alarms = () => owner.select().from(audit).where(eq(audit.verb, 'alarm.read-rate'))
  const one = () => countOpened(officer, crypto.randomUUID(), now)
  const same = crypto.randomUUID()
  for (let opened = 0; opened < 40; opened++) await countOpened(officer, same, now)
  for (let opened = 1; opened < 30; opened++) await one()
  expect(await alarms()).toEqual([])
  await one()
  await one()
  expect((await alarms()).map(({ meta }) => meta)).toEqual([{ staff: officer.staffId }])
})
