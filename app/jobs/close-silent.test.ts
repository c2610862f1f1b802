import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { audit } from '@/lib/audit/tables'
import { endWaits } from '@/lib/cases/end-waits'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { consultationAssignments, consultations } from '@/lib/consultations/tables'
import type { MailTemplate } from '@/lib/platform/mail/templates'
import { outbox } from '@/lib/platform/tables'
import { livingCases } from '@/lib/testing/cases'
import { testDatabase } from '@/lib/testing/database'
import { tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import { closeSilent } from './close-silent'
import { eraseCases } from './erase-cases'
import { remindOfLimits } from './remind-of-limits'

const database = await testDatabase()
const { owner } = database
const sweep = database.as({ role: 'system', job: 'sweep' })
const [tip, consultation] = await livingCases(database)
const day = 24 * 3_600_000
const inDays = (days: number) => new Date(Date.now() + days * day)

/** A consultation whose resident was asked something today. */
async function asked() {
  const one = await consultation?.begin()
  if (!one) throw new Error('there is no such kind')
  await one.ask('演示：是哪一天的事？')
  const rowOf = async () =>
    (await owner.select().from(consultations).where(eq(consultations.id, one.id)))[0]
  return { ...one, rowOf }
}

test('who stays silent: due again after seven days, reminded of, closed thirty days later, erased in time', async () => {
  const { id, rowOf, open, add } = await asked()
  await endWaits(sweep, consultationCase, inDays(6))
  expect((await rowOf())?.status).toBe('waiting')
  await endWaits(sweep, consultationCase, inDays(7))
  const due = (await rowOf())?.fullAnswerDue ?? new Date(0)
  expect((await rowOf())?.status).toBe('answering')
  expect(await open()).toMatchObject({ due: 'full-answer', dueAt: due })

  const [holder] = await owner
    .select({ staffId: consultationAssignments.staffId })
    .from(consultationAssignments)
    .where(eq(consultationAssignments.consultationId, id))
  const told = async (template: MailTemplate) =>
    (await owner.select().from(outbox).where(eq(outbox.template, template))).map(
      ({ recipient }) => recipient,
    )
  await owner.delete(outbox)
  await remindOfLimits(sweep, new Date(due.getTime() - 3_600_000))
  expect(await told('limit-near')).toEqual([holder?.staffId])

  await owner.delete(outbox)
  expect(await closeSilent(sweep, inDays(36))).toBe(0)
  expect(await closeSilent(sweep, inDays(37))).toBe(1)
  expect(await closeSilent(sweep, inDays(37))).toBe(0)
  expect(await rowOf()).toMatchObject({ status: 'closed', remindedFor: due })
  expect((await open()).events.map(({ kind }) => kind).slice(-2)).toEqual(['resumed', 'closed'])
  expect(await told('question-waits')).toEqual([holder?.staffId])
  const kept = await owner.select().from(audit).where(eq(audit.subject, id))
  expect(kept.map(({ actor, verb }) => `${actor} ${verb}`)).toContain(
    'job:sweep consultation.closed',
  )

  expect(await eraseCases(sweep, inDays(37 + 23 * 30))).toBe(0)
  expect(await eraseCases(sweep, inDays(37 + 25 * 31))).toBe(1)
  expect(await rowOf()).toBeUndefined()
  await expect(add('演示：太晚了')).rejects.toMatchObject({ code: 'not_found' })
})

test('who writes after the question is not silent, and writing opens what was closed', async () => {
  const one = await asked()
  await endWaits(sweep, consultationCase, inDays(7))
  await one.add('演示：我再想想', inDays(8))
  expect(await closeSilent(sweep, inDays(60))).toBe(0)
  const other = await asked()
  await endWaits(sweep, consultationCase, inDays(7))
  expect(await closeSilent(sweep, inDays(60))).toBe(1)
  await other.add('演示：现在有空了', inDays(61))
  expect((await other.rowOf())?.status).toBe('answering')
})

test('a word in the same quarter of the day as the question is a word; an answer opens what was closed too', async () => {
  const one = await asked()
  await one.add('演示：我在想')
  await endWaits(sweep, consultationCase, inDays(7))
  expect(await closeSilent(sweep, inDays(60))).toBe(0)
  const other = await asked()
  const [question] = (await other.open()).messages
  await endWaits(sweep, consultationCase, inDays(7))
  expect(await closeSilent(sweep, inDays(60))).toBe(1)
  await other.answer(question?.id ?? '', '演示：是五月的事', inDays(61))
  expect(await other.rowOf()).toMatchObject({ status: 'answering', closedAt: null })
})

test('what the advisor took up again is not closed by the next sweep', async () => {
  const one = await asked()
  await endWaits(sweep, consultationCase, inDays(7))
  expect(await closeSilent(sweep, inDays(37))).toBe(1)
  await one.reopen()
  const on = inDays(37).toISOString().slice(0, 10)
  const { events } = consultationCase
  const reopened = and(eq(events.caseId, one.id), eq(events.kind, 'reopened'))
  await owner.update(events).set({ happenedOn: on }).where(reopened)
  expect(await closeSilent(sweep, inDays(38))).toBe(0)
  expect(await closeSilent(sweep, inDays(68))).toBe(1)
})

test('a question asked again starts the thirty days again', async () => {
  const one = await asked()
  await endWaits(sweep, consultationCase, inDays(7))
  await one.ask('演示：还有别的证据吗？')
  const [, again] = (await one.open()).messages
  await owner
    .update(consultationCase.messages)
    .set({ sentOn: inDays(20).toISOString().slice(0, 10) })
    .where(eq(consultationCase.messages.id, again?.id ?? ''))
  expect((await one.rowOf())?.status).toBe('answering')
  expect(await closeSilent(sweep, inDays(45))).toBe(0)
  expect(await closeSilent(sweep, inDays(52))).toBe(1)
})

test('a tip is never closed because the resident was silent', async () => {
  const one = await tip?.begin()
  await one?.ask('演示：是哪一天的事？')
  await endWaits(sweep, tipCase, inDays(7))
  expect(await closeSilent(sweep, inDays(400))).toBe(0)
  const [row] = await owner
    .select()
    .from(tips)
    .where(eq(tips.id, one?.id ?? ''))
  expect(row).toMatchObject({ status: 'accepted', waitingDays: 7 })
})
