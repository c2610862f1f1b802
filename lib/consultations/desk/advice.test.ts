import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { advisors } from '@/lib/advisors/tables'
import { audit } from '@/lib/audit/tables'
import { readConsultationThread } from '@/lib/consultations/follow/thread'
import { listAnswerTimes } from '@/lib/consultations/statistics'
import { consultationEvents, consultations } from '@/lib/consultations/tables'
import { testDatabase } from '@/lib/testing/database'
import { type Counsel, counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { askBack } from './ask-back'
import { claimConsultation } from './claim'
import { closeConsultation } from './close'
import { handToStandIn } from './hand-over'
import { openConsultation } from './open-consultation'
import { putInPool } from './pool'
import { countConsultations, listConsultations } from './queue'
import { referToLegalAid, referToMediation } from './refer'
import { reopenConsultation } from './reopen'
import { reply } from './reply'
import { askOpinion } from './second-opinion'

const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const lin = await counsel(database, [villages[0]])
const chen = await counsel(database, [villages[1]], lin)
const far = await counsel(database, [villages[2]])
await owner.update(advisors).set({ firm: '另一律师事务所' }).where(eq(advisors.id, chen.advisorId))

const rowOf = async (id: string) => {
  const [row] = await owner.select().from(consultations).where(eq(consultations.id, id))
  if (!row) throw new Error('no such question')
  return row
}
const on = async (id: string) => ({ consultationId: id, version: (await rowOf(id)).version })
const eventsOf = async (id: string) => {
  const found = await owner
    .select({ kind: consultationEvents.kind })
    .from(consultationEvents)
    .where(eq(consultationEvents.caseId, id))
  return found.map(({ kind }) => kind)
}
const open = ({ advisor, keyring }: Counsel, id: string) =>
  openConsultation(as(advisor), advisor, keyring, id)
const answering = async (who: Counsel, id: string, text = '可以先调解。', full?: 'on') =>
  reply(as(who.advisor), who.advisor, who.keyring, { ...(await on(id)), text, citations: [], full })

test('a first reply stops the first clock, a full answer ends the question; each leaves its event and its audit row', async () => {
  const { id } = await sendQuestion(database)
  await answering(lin, id)
  const replied = await rowOf(id)
  expect(replied).toMatchObject({ status: 'answering' })
  expect(replied.firstRepliedAt).not.toBeNull()
  await answering(lin, id, '可以起诉要求支付赡养费。', 'on')
  const ended = await rowOf(id)
  expect(ended).toMatchObject({ status: 'closed', firstRepliedAt: replied.firstRepliedAt })
  expect((await eventsOf(id)).sort()).toEqual(['closed', 'received', 'replied', 'replied'])
  const kept = await owner.select({ verb: audit.verb }).from(audit).where(eq(audit.subject, id))
  expect(kept.map(({ verb }) => verb)).toEqual(['consultation.replied', 'consultation.replied'])
})

test('39 · two answers at once: the second meets a conflict, and nothing is lost or doubled', async () => {
  const { id } = await sendQuestion(database)
  const seen = await on(id)
  const texts = ['可以先调解。', '可以先起诉。']
  const answers = await Promise.allSettled(
    texts.map((text) =>
      reply(as(lin.advisor), lin.advisor, lin.keyring, { ...seen, text, citations: [] }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const late = answers.findIndex(({ status }) => status === 'rejected')
  expect(answers[late]).toMatchObject({ reason: { code: 'conflict' } })
  const kept = async () => (await open(lin, id)).messages.map(({ content }) => content?.text)
  expect(await kept()).toEqual([texts[1 - late]])
  expect((await eventsOf(id)).filter((kind) => kind === 'replied')).toHaveLength(1)
  await answering(lin, id, texts[late])
  expect(await kept()).toEqual([texts[1 - late], texts[late]])
})

test('31 · an advisor who does not hold a question finds nothing, whatever they do, and it is on record', async () => {
  const { id } = await sendQuestion(database)
  const target = await on(id)
  const db = as(far.advisor)
  const words = { ...target, text: '我来答。' }
  const transitions = [
    () => open(far, id),
    () => reply(db, far.advisor, far.keyring, { ...words, citations: [] }),
    () => askBack(db, far.advisor, far.keyring, words),
    () => closeConsultation(db, far.advisor, target),
    () => reopenConsultation(db, far.advisor, target),
    () => claimConsultation(db, far.advisor, far.keyring, target),
    () => putInPool(db, far.advisor, far.keyring, target),
    () => handToStandIn(db, far.advisor, far.keyring, target),
    () => referToMediation(db, far.advisor, far.keyring, words),
    () => askOpinion(db, far.advisor, far.keyring, words),
  ]
  for (const transition of transitions)
    await expect(transition()).rejects.toMatchObject({ code: 'not_found' })
  const denied = await owner
    .select()
    .from(audit)
    .where(sql`subject = ${id} and verb = 'consultation.denied'`)
  expect(denied).toHaveLength(transitions.length)
})

test('the wrong moment is a conflict: closing unanswered, reopening what is open, asking back twice, claiming what is held', async () => {
  const { id } = await sendQuestion(database)
  const db = as(lin.advisor)
  const words = { text: '有没有欠条？' }
  await expect(closeConsultation(db, lin.advisor, await on(id))).rejects.toMatchObject({
    code: 'conflict',
  })
  await expect(reopenConsultation(db, lin.advisor, await on(id))).rejects.toMatchObject({
    code: 'conflict',
  })
  const claiming = claimConsultation(db, lin.advisor, lin.keyring, await on(id))
  await expect(claiming).rejects.toMatchObject({ code: 'conflict' })
  await askBack(db, lin.advisor, lin.keyring, { ...(await on(id)), ...words })
  const again = askBack(db, lin.advisor, lin.keyring, { ...(await on(id)), ...words })
  await expect(again).rejects.toMatchObject({ key: 'question_open' })
  await closeConsultation(db, lin.advisor, await on(id))
  const pooling = putInPool(db, lin.advisor, lin.keyring, await on(id))
  await expect(pooling).rejects.toMatchObject({ code: 'conflict' })
  await reopenConsultation(db, lin.advisor, await on(id))
  expect(await rowOf(id)).toMatchObject({ status: 'answering', closedAt: null })
})

test('an answer that names the other side or a number is stopped once, and goes when it is meant', async () => {
  const question = {
    question: '王小明欠我三万元不还。',
    otherSide: '王小明',
    pressing: '' as const,
  }
  const { id } = await sendQuestion(database, { question })
  for (const text of ['可以起诉王小明。', '请打 13800138000 找我。']) {
    await expect(answering(lin, id, text)).rejects.toMatchObject({ key: 'answer_leaks' })
  }
  await answering(lin, id, '请打 020-5550100 找我。')
  const input = { ...(await on(id)), text: '可以起诉王小明。', citations: [], sure: 'on' as const }
  await reply(as(lin.advisor), lin.advisor, lin.keyring, input)
  const superseded = { ...(await on(id)), text: '依法。', citations: ['治安管理处罚法/第四十五条'] }
  await expect(reply(as(lin.advisor), lin.advisor, lin.keyring, superseded)).rejects.toMatchObject({
    key: 'citation_unknown',
  })
})

test('legal aid and mediation are replies with a mark; legal aid without a ground in law is refused', async () => {
  const { id, resident, keyR } = await sendQuestion(database)
  const db = as(lin.advisor)
  const aid = { matter: 'none', exemption: 'none', text: '' } as const
  const refused = referToLegalAid(db, lin.advisor, lin.keyring, { ...(await on(id)), ...aid })
  await expect(refused).rejects.toMatchObject({ key: 'aid_not_covered' })
  const given = { ...(await on(id)), ...aid, matter: 'maintenance' as const }
  await referToLegalAid(db, lin.advisor, lin.keyring, given)
  await referToMediation(db, lin.advisor, lin.keyring, { ...(await on(id)), text: '请带身份证。' })
  const { letters } = await readConsultationThread(as(resident), resident, keyR)
  const marks = letters.map((letter) => (letter.from === 'staff' ? letter.content?.mark : null))
  expect(marks.sort()).toEqual(['legal-aid', 'mediation'])
  expect(await eventsOf(id)).toEqual(expect.arrayContaining(['legal-aid', 'mediation']))
})

test('a broken seal withholds the content, and is on record', async () => {
  const { id } = await sendQuestion(database)
  await owner
    .update(consultations)
    .set({ mac: Buffer.alloc(32) })
    .where(eq(consultations.id, id))
  expect((await open(lin, id)).content).toBeNull()
  const alarms = await owner
    .select()
    .from(audit)
    .where(sql`subject = ${id} and verb = 'alarm.broken-seal'`)
  expect(alarms).toHaveLength(1)
  expect(await eventsOf(id)).toContain('broken-seal')
})

test('the queue: urgent first, then what is due; a page at a time', async () => {
  const { urgent, other } = {
    other: await sendQuestion(database),
    urgent: await sendQuestion(database, { topic: 'domestic-violence' }),
  }
  const { cards } = await listConsultations(as(lin.advisor), lin.advisor)
  expect(cards[0]).toMatchObject({ id: urgent.id, urgent: true, due: 'first-reply', version: 1 })
  const places = cards.map(({ id }) => id)
  expect(places.indexOf(urgent.id)).toBeLessThan(places.indexOf(other.id))
  expect(cards.every(({ areaCode }) => areaCode === '440106')).toBe(true)
  const counts = await countConsultations(as(lin.advisor), lin.advisor)
  expect(counts.open).toBe(cards.length)
  for (let more = cards.length; more <= 31; more++) await sendQuestion(database)
  const first = await listConsultations(as(lin.advisor), lin.advisor)
  const second = await listConsultations(as(lin.advisor), lin.advisor, 'open', first.next ?? '')
  expect(first.cards).toHaveLength(30)
  const all = [...first.cards, ...second.cards].map(({ id }) => id)
  expect(new Set(all).size).toBe(all.length)
  expect(second.cards.length).toBeGreaterThan(0)
})

test('the bureau sees how fast each district answers, in numbers alone', async () => {
  const times = await listAnswerTimes('2026-01-01')
  const tianhe = times.find(({ areaCode }) => areaCode === '440106')
  expect(tianhe).toMatchObject({ overdue: 0 })
  expect(tianhe?.asked).toBeGreaterThan(tianhe?.replied ?? 0)
  expect(tianhe?.repliedInTime).toBe(tianhe?.replied)
  expect(tianhe?.medianHours).toBeLessThan(24)
})
