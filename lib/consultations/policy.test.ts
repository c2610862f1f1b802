import { type SQL, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findGranted } from '@/lib/cases/granted'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { listConsultations } from '@/lib/consultations/desk/queue'
import type { Actor } from '@/lib/identity/actor'
import { rows } from '@/lib/platform/db'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { type Advisor, consultationsVisibleTo } from './policy'
import { consultations } from './tables'

const database = await testDatabase()
const { as } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const hire = hiring(database)
const lin = await counsel(database, [villages[0]])
const neighbour = await counsel(database, [villages[1]])
const [bureau, police, admin, auditor] = [
  await hire('何局', [['justice', '440106']]),
  await hire('何警', [['police', '440106']]),
  await hire('何管', [], 'admin'),
  await hire('何计', [], 'auditor'),
]
const strangers: [string, Actor][] = [
  ['an advisor who waits at the door of the pool', neighbour.advisor],
  ['an officer of the bureau', bureau.officer],
  ['an officer of the police', police.officer],
  ['an admin', admin.officer],
  ['an auditor', auditor.officer],
  [
    'somebody with another receipt',
    { role: 'resident', kind: 'consultation', caseId: crypto.randomUUID() },
  ],
  ['somebody without a receipt', { role: 'anyone' }],
]
const tables = [
  ...['consultations', 'consultation_assignments', 'consultation_grants', 'consultation_messages'],
  ...['consultation_events', 'consultation_parties', 'bookings', 'ratings', 'second_opinions'],
]

/** What a table shows when nobody asks for anything in particular; nothing where it may not be read at all. */
async function seenBy(actor: Actor): Promise<string[]> {
  const seen: string[] = []
  for (const table of tables) {
    const found = await rows(as(actor), sql`select 1 from ${sql.identifier(table)}`).then(
      (all) => all.length,
      () => 0,
    )
    if (found > 0) seen.push(table)
  }
  return seen
}

test('the one who holds a question sees it in the tables', async () => {
  await sendQuestion(database)
  expect(await seenBy(lin.advisor)).toEqual(
    expect.arrayContaining(['consultations', 'consultation_grants', 'consultation_events']),
  )
})

test('31 and 33 · a receipt of one kind opens nothing of the other, were the id the same', async () => {
  const { id, resident } = await sendQuestion(database)
  expect(await seenBy(resident)).toContain('consultations')
  const other: Actor = { role: 'resident', kind: 'tip', caseId: id }
  expect(await seenBy(other)).toEqual([])
  const card = { id: consultations.id }
  const found = (visible: SQL) => as(resident).select(card).from(consultations).where(visible)
  expect(await found(consultationsVisibleTo(resident))).toEqual([{ id }])
  expect(await found(consultationsVisibleTo(other))).toEqual([])
})

test.each(strangers)(
  '31, 32 and 33 · %s sees no row of any question, where-clause or not',
  async (_name, actor) => {
    const { id } = await sendQuestion(database)
    expect(await seenBy(actor)).toEqual([])
    const page = await listConsultations(as(actor), actor as Advisor)
    expect(page.cards).toEqual([])
    if (!('staffId' in actor)) return
    await expect(
      findGranted(as(actor), actor as Advisor, consultationCase, { id, action: 'open' }),
    ).rejects.toMatchObject({
      code: 'not_found',
    })
  },
)
