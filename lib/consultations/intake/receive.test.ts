import { and, eq, inArray, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findCaseDraft } from '@/lib/cases/draft'
import { openByReceipt } from '@/lib/cases/follow/receipt-session'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { openConsultation } from '@/lib/consultations/desk/open-consultation'
import { listConsultations } from '@/lib/consultations/desk/queue'
import { readConsultationThread } from '@/lib/consultations/follow/thread'
import * as tables from '@/lib/consultations/tables'
import { rows } from '@/lib/platform/db'
import { outbox, throttles } from '@/lib/platform/tables'
import { receipts } from '@/lib/receipts/tables'
import { testDatabase } from '@/lib/testing/database'
import {
  aQuestion,
  askingBrowser,
  counsel,
  plainAsk,
  sendQuestion,
  storedConsultation,
  villages,
} from '@/lib/testing/questions'
import { submitConsultation } from './submit'

const { consultationAssignments, consultationEvents, consultationGrants } = tables
const { consultationParties, consultations } = tables
const database = await testDatabase()
const { as, owner } = database
const lin = await counsel(database, [villages[0]])
const chen = await counsel(database, [villages[1]], lin)
const [tianhe, baiyun] = ['440106', '440111']

test('a question goes to the advisor of its village, who opens what was asked; the pool could as well', async () => {
  const { id } = await sendQuestion(database, {
    reply: { mode: 'telephone', phone: '13800138000', times: '晚上', phrase: '' },
  })
  const opened = await openConsultation(as(lin.advisor), lin.advisor, lin.keyring, id)
  expect(opened.content).toMatchObject({
    question: '演示：三个子女都不愿意给赡养费，应该怎么办？',
    areaCode: villages[0],
    mode: 'telephone',
    phone: '13800138000',
  })
  const grants = await owner
    .select({ grantee: consultationGrants.grantee })
    .from(consultationGrants)
    .where(eq(consultationGrants.caseId, id))
  expect(grants.map(({ grantee }) => grantee).sort()).toEqual([tianhe, lin.advisor.staffId].sort())
  const [event] = await owner
    .select()
    .from(consultationEvents)
    .where(eq(consultationEvents.caseId, id))
  expect(event).toMatchObject({ kind: 'received', at: null, staffId: null })
})

test('only the district stands beside a question, by day and quarter of the day', async () => {
  const { id } = await sendQuestion(database)
  const [row] = await owner.select().from(consultations).where(eq(consultations.id, id))
  expect(row).toMatchObject({ areaCode: tianhe, urgency: 'normal', status: 'new' })
  expect(row?.firstRepliedAt).toBeNull()
  expect(row?.firstReplyDue.getUTCMinutes()).toBe(0)
  const hours = ((row?.fullAnswerDue.getTime() ?? 0) - (row?.firstReplyDue.getTime() ?? 0)) / 3.6e6
  expect(hours).toBe(48)
})

test('violence, or a limit that runs out within days, is urgent: a reply is due within four hours', async () => {
  const question = { question: '明天就到劳动仲裁的最后一天了。', otherSide: '' }
  for (const pressing of ['violence', 'time-bar'] as const) {
    const { id } = await sendQuestion(database, { question: { ...question, pressing } })
    const [row] = await owner.select().from(consultations).where(eq(consultations.id, id))
    const hours = ((row?.firstReplyDue.getTime() ?? 0) - Date.now()) / 3.6e6
    expect(row?.urgency).toBe('urgent')
    expect(hours).toBeGreaterThan(4)
    expect(hours).toBeLessThanOrEqual(5)
  }
})

test('31 · the advisor of one village cannot tell that a question of another exists', async () => {
  const { id } = await sendQuestion(database)
  const db = as(chen.advisor)
  const opening = openConsultation(db, chen.advisor, chen.keyring, id)
  await expect(opening).rejects.toMatchObject({ code: 'not_found' })
  const mine = await listConsultations(db, chen.advisor)
  expect(mine.cards.map((card) => card.id)).not.toContain(id)
  for (const table of [
    'consultations',
    'consultation_assignments',
    'consultation_grants',
    'consultation_events',
    'consultation_messages',
    'consultation_parties',
  ]) {
    const column = table === 'consultations' ? 'id' : 'consultation_id'
    const seen = await rows(
      db,
      sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id}`,
    )
    expect(seen, table).toEqual([])
  }
})

test('33 · an officer, an admin and an auditor find no question at all', async () => {
  const { id } = await sendQuestion(database)
  for (const role of ['officer', 'admin', 'auditor'] as const) {
    const actor = { role, staffId: lin.advisor.staffId, sessionId: '' }
    const page = await listConsultations(as(actor), actor)
    expect(page.cards).toEqual([])
    await expect(
      openConsultation(as(actor), actor as never, lin.keyring, id),
    ).rejects.toMatchObject({
      code: 'not_found',
    })
  }
})

test('a village without an advisor who has joined asks the pool of its district', async () => {
  const { id } = await sendQuestion(database, { areaCode: '440106001003' })
  const [holder] = await owner
    .select()
    .from(consultationAssignments)
    .where(eq(consultationAssignments.consultationId, id))
  expect(holder).toMatchObject({ staffId: null, poolCode: tianhe })
  for (const { advisor } of [lin, chen]) {
    const pool = await listConsultations(as(advisor), advisor, 'pool')
    expect(pool.cards.map((card) => card.id)).toContain(id)
  }
  const told = await owner
    .select({ to: outbox.recipient })
    .from(outbox)
    .where(
      and(
        eq(outbox.template, 'question-waits'),
        inArray(outbox.recipient, [lin.advisor.staffId, chen.advisor.staffId]),
      ),
    )
  expect(new Set(told.map(({ to }) => to)).size).toBe(2)
})

test('a district without anybody says so, and what was written stays', async () => {
  const draft = aQuestion({ areaCode: villages[2] })
  const writer = await askingBrowser(draft)
  await expect(submitConsultation(writer, plainAsk())).rejects.toMatchObject({ key: 'no_advisor' })
  expect(await findCaseDraft(writer)).toMatchObject({ state: 'open', draft: { code: draft.code } })
  const stored = await owner.select().from(consultations).where(eq(consultations.areaCode, baiyun))
  expect(stored).toEqual([])
})

test('3 · ten posts of one question at once are one question with one receipt', async () => {
  const draft = aQuestion()
  const writer = await askingBrowser(draft)
  await Promise.all(Array.from({ length: 10 }, () => submitConsultation(writer, plainAsk())))
  const { id } = await storedConsultation(database, writer, draft)
  const kept = await owner.select().from(receipts).where(eq(receipts.subjectId, id))
  expect(kept).toHaveLength(1)
  const { resident } = await openByReceipt(consultationCase, { receipt: draft.code, phrase: '' })
  expect(resident).toEqual({ role: 'resident', kind: 'consultation', caseId: id })
})

test('after sending, the draft is the receipt and nothing of what was written', async () => {
  const draft = aQuestion()
  const writer = await askingBrowser(draft)
  await submitConsultation(writer, plainAsk())
  const asking = await findCaseDraft(writer)
  expect(asking).toMatchObject({ state: 'sent', sent: { code: draft.code, urgent: false } })
  expect(JSON.stringify(asking)).not.toContain('赡养费，应该')
})

test('a wrong sum, a robot and a full hour are told so, and nothing is lost', async () => {
  const draft = aQuestion()
  const writer = await askingBrowser(draft)
  const refusals: [Parameters<typeof plainAsk>[0], string][] = [
    [{ sum: '九' }, 'sum'],
    [{ website: 'http://x.test' }, 'questions_busy'],
    [{ pow: '{}' }, 'proof'],
  ]
  for (const [changes, key] of refusals) {
    await expect(submitConsultation(writer, plainAsk(changes))).rejects.toMatchObject({ key })
  }
  await submitConsultation(await askingBrowser(aQuestion()), plainAsk())
  await owner.update(throttles).set({ count: 9999 }).where(eq(throttles.key, 'questions'))
  await expect(submitConsultation(writer, plainAsk())).rejects.toMatchObject({
    code: 'too_many',
    key: 'questions_busy',
  })
  await owner.delete(throttles)
  expect(await submitConsultation(writer, plainAsk())).toBe('/consult/done')
})

test('17 · a receipt opens the answers, never what was asked', async () => {
  const { id, resident, keyR } = await sendQuestion(database)
  const thread = await readConsultationThread(as(resident), resident, keyR)
  expect(thread.question).toMatchObject({ status: 'new', topic: 'elder-support' })
  expect(JSON.stringify(thread)).not.toContain('赡养费，应该')
  const grants = await rows(
    as(resident),
    sql`select has_table_privilege('portal_public', 'consultation_grants', 'select') as may`,
  )
  expect(grants).toEqual([{ may: false }])
  expect(id).toBe(resident.caseId)
})

test('22 · no table holds a word of a question, a name, a telephone number, a village or a receipt', async () => {
  const words = ['金丝雀甲乙丙', '13799887766', '黄大仙公司', '木棉暗号', '每晚八点后']
  const { code } = await sendQuestion(database, {
    question: {
      question: `${words[0]}欠我工程款不还，怎么办？`,
      otherSide: words[2] ?? '',
      pressing: '',
    },
    reply: {
      mode: 'telephone',
      phone: words[1] ?? '',
      times: words[4] ?? '',
      phrase: words[3] ?? '',
    },
  })
  const dump = await dumpOf()
  expect(dump).toContain('sealed')
  const canaries = [...words, code, code.slice(0, 8)].flatMap(formsOf)
  expect(canaries.filter((form) => dump.includes(form))).toEqual([])
  const parties = await owner.select().from(consultationParties)
  expect(parties.length).toBeGreaterThan(0)
})

const formsOf = (word: string) => {
  const bytes = Buffer.from(word)
  const wide = Buffer.from(word, 'utf16le')
  return [word, bytes.toString('hex'), wide.toString('hex'), bytes.toString('base64')]
}

/** Every row of every table but the reference data and the list of advisors, as JSON. */
async function dumpOf(): Promise<string> {
  const names = await rows<{ name: string }>(
    owner,
    sql`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('areas', 'departments', 'routing_rules', 'advisors', 'staff')`,
  )
  const dumps: string[] = []
  for (const { name } of names) {
    const found = await rows<{ row: string }>(
      owner,
      sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t`,
    )
    dumps.push(...found.map(({ row }) => row))
  }
  return dumps.join('\n')
}
