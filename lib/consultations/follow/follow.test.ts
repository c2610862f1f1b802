import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { deleteMessage } from '@/lib/cases/follow/delete-message'
import { openByReceipt } from '@/lib/cases/follow/receipt-session'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { askBack } from '@/lib/consultations/desk/ask-back'
import { closeByResident, closeConsultation } from '@/lib/consultations/desk/close'
import { openConsultation } from '@/lib/consultations/desk/open-consultation'
import { reply } from '@/lib/consultations/desk/reply'
import { ratingOf } from '@/lib/consultations/statistics'
import { consultationMessages, consultations } from '@/lib/consultations/tables'
import { Problem } from '@/lib/platform/problem'
import { newReceiptCode } from '@/lib/receipts/code'
import { receipts } from '@/lib/receipts/tables'
import { argonRuns } from '@/lib/testing/argon'
import { testDatabase } from '@/lib/testing/database'
import { counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { sendTip } from '@/lib/testing/sent-tip'
import { tipCase } from '@/lib/tips/tip-case'
import { addToConsultation } from './add'
import { answerAdvisorsQuestion } from './answer'
import { consent } from './consent'
import { rate } from './rate'
import { readConsultationThread } from './thread'

const database = await testDatabase()
const { as, owner } = database
const lin = await counsel(database, [villages[0]])
const stranger = { role: 'resident' as const, kind: 'consultation' as const, caseId: randomUUID() }
afterEach(() => vi.restoreAllMocks())

const versionOf = async (consultationId: string) => {
  const [row] = await owner.select().from(consultations).where(eq(consultations.id, consultationId))
  if (!row) throw new Error('no such question')
  return { consultationId, version: row.version, row }
}

const replyTo = async (id: string, text: string, full?: 'on') => {
  const { version } = await versionOf(id)
  const input = { consultationId: id, version, text, citations: [], full }
  await reply(as(lin.advisor), lin.advisor, lin.keyring, input)
}

/** What a look-up ends with, how often it hashed and which statements it sent. */
async function traceOf(receipt: string, phrase = '') {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const before = argonRuns()
  const end = await openByReceipt(consultationCase, { receipt, phrase }).then(
    () => 'opened',
    (problem: unknown) => (problem instanceof Problem ? problem.key : problem),
  )
  const statements = query.mock.calls.map(([asked]) =>
    typeof asked === 'string' ? asked : (asked as { text: string }).text,
  )
  query.mockRestore()
  return { end, hashed: argonRuns() - before, statements }
}

test('13 · unknown, deleted, wrong 暗号, a tip’s receipt and right: one hash and the same statements each time', async () => {
  const [found, gone, tip] = [
    await sendQuestion(database),
    await sendQuestion(database),
    await sendTip(database),
  ]
  await owner.delete(receipts).where(eq(receipts.subjectId, gone.id))
  await owner.delete(consultations).where(eq(consultations.id, gone.id))
  const traces = [
    await traceOf(newReceiptCode()),
    await traceOf(gone.code),
    await traceOf(found.code, '不是这个'),
    await traceOf(tip.code),
    await traceOf(found.code),
  ]
  expect(traces.map(({ end }) => end)).toEqual([...Array(4).fill('receipt_unknown'), 'opened'])
  expect(traces.map(({ hashed }) => hashed)).toEqual([1, 1, 1, 1, 1])
  for (const { statements } of traces) expect(statements).toEqual(traces[0]?.statements)
  await expect(openByReceipt(tipCase, { receipt: found.code, phrase: '' })).rejects.toMatchObject({
    key: 'receipt_unknown',
  })
})

test('the asker reads the advisor’s answer with the receipt, and asks on; what had ended is open again', async () => {
  const { id, resident, keyR } = await sendQuestion(database)
  await replyTo(id, '可以先请村委会调解。', 'on')
  const ended = await readConsultationThread(as(resident), resident, keyR)
  expect(ended.question.status).toBe('closed')
  expect(ended.letters).toMatchObject([
    { from: 'staff', kind: 'reply', content: { text: '可以先请村委会调解。', mark: 'full' } },
  ])
  const message = { id: randomUUID(), text: '调解不成再怎么办？' }
  await addToConsultation(as(resident), resident, message)
  await addToConsultation(as(resident), resident, message)
  const open = await readConsultationThread(as(resident), resident, keyR)
  expect(open.question.status).toBe('answering')
  expect(open.letters.filter(({ from }) => from === 'resident')).toHaveLength(1)
  expect(open.steps.map(({ kind }) => kind)).toContain('reopened')
  const desk = await openConsultation(as(lin.advisor), lin.advisor, lin.keyring, id)
  expect(desk.messages.at(-1)?.content?.text).toBe('调解不成再怎么办？')
})

test('while the advisor asks back nothing is due; the answer lets the clock run again', async () => {
  const { id, resident, keyR } = await sendQuestion(database)
  const { version } = await versionOf(id)
  const asked = { consultationId: id, version, text: '父亲有没有退休金？' }
  await askBack(as(lin.advisor), lin.advisor, lin.keyring, asked)
  const thread = await readConsultationThread(as(resident), resident, keyR)
  const [question] = thread.letters
  expect(thread.question.status).toBe('waiting')
  const before = (await versionOf(id)).row.fullAnswerDue
  const threeDaysOn = new Date(Date.now() + 3 * 86_400_000)
  const input = { id: randomUUID(), question: question?.id ?? '', text: '没有退休金。' }
  await answerAdvisorsQuestion(as(resident), resident, input, threeDaysOn)
  const { row } = await versionOf(id)
  expect(row.status).toBe('answering')
  expect(row.fullAnswerDue.getTime() - before.getTime()).toBe(3 * 86_400_000)
})

test('19 · two tabs that answer the same question at once: both are kept, once each', async () => {
  const { id, resident, keyR } = await sendQuestion(database)
  const { version } = await versionOf(id)
  const asked = { consultationId: id, version, text: '有没有借条？' }
  await askBack(as(lin.advisor), lin.advisor, lin.keyring, asked)
  const question = (await readConsultationThread(as(resident), resident, keyR)).letters[0]?.id ?? ''
  const tabs = ['有借条。', '没有借条。'].map((text) => ({ id: randomUUID(), question, text }))
  await Promise.all(
    [...tabs, ...tabs].map((input) => answerAdvisorsQuestion(as(resident), resident, input)),
  )
  const kept = await owner
    .select({ kind: consultationMessages.kind })
    .from(consultationMessages)
    .where(sql`consultation_id = ${id} and sender = 'resident'`)
  expect(kept.map(({ kind }) => kind).sort()).toEqual(['addition', 'answer'])
})

test('21 · a deleted answer is gone from the database; a question deleted unanswered no longer stops the clock', async () => {
  const { id, resident, keyR } = await sendQuestion(database)
  const { version } = await versionOf(id)
  await askBack(as(lin.advisor), lin.advisor, lin.keyring, {
    consultationId: id,
    version,
    text: '哪一年借的？',
  })
  const message = (await readConsultationThread(as(resident), resident, keyR)).letters[0]?.id ?? ''
  await deleteMessage(as(stranger), consultationCase, stranger, { message }).catch(() => null)
  await deleteMessage(as(resident), consultationCase, resident, { message })
  await deleteMessage(as(resident), consultationCase, resident, { message })
  const kept = await owner
    .select()
    .from(consultationMessages)
    .where(eq(consultationMessages.caseId, id))
  expect(kept).toEqual([])
  expect((await versionOf(id)).row.status).toBe('answering')
})

test('an answer is rated once, after the end, and shown from five ratings on', async () => {
  const first = await sendQuestion(database)
  await replyTo(first.id, '先看看有没有约定。')
  const rating = (sent: typeof first, score: number) =>
    rate(as(sent.resident), sent.resident, { score })
  await expect(rating(first, 5)).rejects.toMatchObject({ key: 'rate_after_end' })
  await closeByResident(as(first.resident), first.resident)
  await rating(first, 5)
  await expect(rating(first, 1)).rejects.toMatchObject({ key: 'rated' })
  expect((await readConsultationThread(as(first.resident), first.resident, first.keyR)).score).toBe(
    5,
  )
  for (let more = 1; more < 5; more++) {
    expect(await ratingOf(lin.advisor.staffId)).toBeNull()
    const sent = await sendQuestion(database)
    await replyTo(sent.id, '已经答复。', 'on')
    await rating(sent, 4)
  }
  expect(await ratingOf(lin.advisor.staffId)).toEqual({ mean: 4.2, count: 5 })
})

test('closing without an answer leaves nobody to rate; the advisor closes only what was answered', async () => {
  const { id, resident } = await sendQuestion(database)
  const { version } = await versionOf(id)
  const closing = closeConsultation(as(lin.advisor), lin.advisor, { consultationId: id, version })
  await expect(closing).rejects.toMatchObject({ key: 'answer_first' })
  await closeByResident(as(resident), resident)
  await closeByResident(as(resident), resident)
  expect((await versionOf(id)).row.status).toBe('closed')
  await expect(rate(as(resident), resident, { score: 3 })).rejects.toMatchObject({
    key: 'answer_first',
  })
})

test('consent to publishing needs an answer and stands once', async () => {
  const { id, resident, keyR } = await sendQuestion(database)
  await expect(consent(as(resident), resident)).rejects.toMatchObject({ key: 'answer_first' })
  await replyTo(id, '可以申请人身安全保护令。')
  await consent(as(resident), resident)
  await consent(as(resident), resident)
  const { steps, consented } = await readConsultationThread(as(resident), resident, keyR)
  expect(consented).toBe(true)
  expect(steps.filter(({ kind }) => kind === 'consented')).toHaveLength(1)
})

test('whoever has no receipt of it finds nothing, whatever they do', async () => {
  const message = { id: randomUUID(), text: '这不是我的。' }
  const transitions = [
    () => addToConsultation(as(stranger), stranger, message),
    () => answerAdvisorsQuestion(as(stranger), stranger, { ...message, question: randomUUID() }),
    () => rate(as(stranger), stranger, { score: 5 }),
    () => consent(as(stranger), stranger),
    () => closeByResident(as(stranger), stranger),
    () => readConsultationThread(as(stranger), stranger, ''),
  ]
  for (const transition of transitions)
    await expect(transition()).rejects.toMatchObject({ code: 'not_found' })
})

test('18 · no row holds a receipt, whole or in groups', async () => {
  const { code } = await sendQuestion(database)
  const found = await owner.execute(sql`select to_jsonb(r)::text as row from receipts r
    union all select to_jsonb(c)::text from consultations c
    union all select to_jsonb(d)::text from drafts d union all select to_jsonb(a)::text from audit a`)
  const dump = JSON.stringify(found)
  for (const form of [code, code.slice(0, 8), code.slice(12)]) {
    expect(dump).not.toContain(form)
    expect(dump).not.toContain(Buffer.from(form).toString('hex'))
  }
})
