import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openByReceipt } from '@/lib/cases/follow/receipt-session'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { closeByResident } from '@/lib/consultations/desk/close'
import { readConsultationThread } from '@/lib/consultations/follow/thread'
import { consultations } from '@/lib/consultations/tables'
import { rows } from '@/lib/platform/db'
import { receipts } from '@/lib/receipts/tables'
import { testDatabase } from '@/lib/testing/database'
import { counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { eraseCases } from './erase-cases'

const database = await testDatabase()
const { as, owner } = database
await counsel(database, [villages[0]])

test('20 · two years after its end nothing is left of a question, and its page says that it was not found', async () => {
  const [old, recent, open] = [
    await sendQuestion(database),
    await sendQuestion(database),
    await sendQuestion(database),
  ]
  const monthsAgo = (months: number) => new Date(Date.now() - months * 31 * 86_400_000)
  await closeByResident(as(old.resident), old.resident, monthsAgo(24))
  await closeByResident(as(recent.resident), recent.resident, monthsAgo(20))
  expect(await eraseCases(as({ role: 'system', job: 'sweep' }))).toBe(1)
  for (const table of ['consultations', 'consultation_grants', 'consultation_events']) {
    const column = table === 'consultations' ? 'id' : 'consultation_id'
    const left = await rows(
      owner,
      sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(column)} = ${old.id}`,
    )
    expect(left, table).toEqual([])
  }
  expect(await owner.select().from(receipts).where(eq(receipts.subjectId, old.id))).toEqual([])
  await expect(
    readConsultationThread(as(old.resident), old.resident, old.keyR),
  ).rejects.toMatchObject({
    key: 'receipt_unknown',
  })
  await expect(
    openByReceipt(consultationCase, { receipt: old.code, phrase: '' }),
  ).rejects.toMatchObject({
    key: 'receipt_unknown',
  })
  const kept = await owner.select({ id: consultations.id }).from(consultations)
  expect(kept.map(({ id }) => id).sort()).toEqual([recent.id, open.id].sort())
})

test('nobody but the sweep can delete a question', async () => {
  const { id, resident } = await sendQuestion(database)
  await closeByResident(as(resident), resident, new Date('2020-01-01'))
  expect(await eraseCases(as({ role: 'system', job: 'statistics' }))).toBe(0)
  const left = await owner.select().from(consultations).where(eq(consultations.id, id))
  expect(left).toHaveLength(1)
})
