import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { advisorHolidays, advisors } from '@/lib/advisors/tables'
import { consultationEvents, consultationGrants, consultations } from '@/lib/consultations/tables'
import { staff } from '@/lib/identity/tables'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { type Counsel, counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { claimConsultation } from './claim'
import { addFirmParty, countFirmParties, hasConflict } from './firm-parties'
import { handToStandIn } from './hand-over'
import { openConsultation } from './open-consultation'
import { putInPool } from './pool'
import { replaceAssignee } from './replace'
import { reply } from './reply'
import { answerOpinion, askOpinion, listOpinions } from './second-opinion'

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
const grantsOf = async (id: string) => {
  const found = await owner
    .select({ grantee: consultationGrants.grantee })
    .from(consultationGrants)
    .where(eq(consultationGrants.caseId, id))
  return found.map(({ grantee }) => grantee)
}
const open = ({ advisor, keyring }: Counsel, id: string) =>
  openConsultation(as(advisor), advisor, keyring, id)
const answering = async (who: Counsel, id: string, text = '可以先调解。', full?: 'on') =>
  reply(as(who.advisor), who.advisor, who.keyring, { ...(await on(id)), text, citations: [], full })

test('back in the pool everybody on duty sees it; who claims it first has it alone', async () => {
  const { id } = await sendQuestion(database)
  await putInPool(as(lin.advisor), lin.advisor, lin.keyring, await on(id))
  expect(await grantsOf(id)).toEqual(['440106'])
  expect((await open(chen, id)).content?.question).toContain('赡养费')
  await expect(answering(chen, id)).rejects.toMatchObject({ key: 'claim_first' })
  const target = await on(id)
  const claims = await Promise.allSettled(
    [lin, chen].map(({ advisor, keyring }) =>
      claimConsultation(as(advisor), advisor, keyring, target),
    ),
  )
  expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const winner = claims[0]?.status === 'fulfilled' ? lin : chen
  const loser = winner === lin ? chen : lin
  expect((await open(winner, id)).content).not.toBeNull()
  await expect(open(loser, id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await eventsOf(id)).toContain('claimed')
})

test('a party of the firm is a conflict: nothing is opened, nobody of the firm claims it, one press hands it on', async () => {
  const otherSide = '广州市甲乙丙丁实业有限公司、王大力'
  const question = { question: '这家公司欠我工资，怎么办？', otherSide, pressing: '' as const }
  const { id } = await sendQuestion(database, { topic: 'labor', question })
  expect(await hasConflict(as(lin.advisor), lin.advisor, id)).toBe(false)
  await addFirmParty(as(lin.advisor), lin.advisor, { name: '甲乙丙丁实业' })
  await addFirmParty(as(lin.advisor), lin.advisor, { name: ' 王大力 ' })
  expect(await countFirmParties(as(lin.advisor), lin.advisor)).toBe(2)
  expect(await countFirmParties(as(chen.advisor), chen.advisor)).toBe(0)
  const opened = await open(lin, id)
  expect(opened).toMatchObject({ conflict: true, withheld: true, content: null })
  await expect(answering(lin, id)).rejects.toMatchObject({ key: 'party_conflict' })
  await owner.insert(advisorHolidays).values({
    ...{ id: randomUUID(), advisorId: lin.advisorId, standInId: chen.advisorId },
    ...{ startsOn: '2026-02-01', endsOn: '2026-02-03' },
  })
  const handed = await handToStandIn(as(lin.advisor), lin.advisor, lin.keyring, await on(id))
  expect(handed).toBe('stand-in')
  expect((await open(chen, id)).content?.question).toBe('这家公司欠我工资，怎么办？')
  await expect(open(lin, id)).rejects.toMatchObject({ code: 'not_found' })
  expect((await grantsOf(id)).sort()).toEqual(['440106', chen.advisor.staffId].sort())
  await putInPool(as(chen.advisor), chen.advisor, chen.keyring, await on(id))
  const claiming = claimConsultation(as(lin.advisor), lin.advisor, lin.keyring, await on(id))
  await expect(claiming).rejects.toMatchObject({ key: 'party_conflict' })
})

test('a colleague gives a second opinion without learning who asks or whose question it is', async () => {
  const { id } = await sendQuestion(database)
  const asked = { consultationId: id, text: '子女拒不赡养，起诉前必须先调解吗？' }
  await askOpinion(as(lin.advisor), lin.advisor, lin.keyring, asked)
  const [waiting] = await listOpinions(as(chen.advisor), chen.advisor, chen.keyring)
  expect(waiting).toMatchObject({ part: 'asked-of-me', consultationId: null, text: asked.text })
  const shown = JSON.stringify(waiting)
  for (const secret of [id, lin.advisor.staffId]) expect(shown).not.toContain(secret)
  const given = { opinionId: waiting?.id ?? '', text: '不是必经程序。' }
  const stranger = answerOpinion(as(far.advisor), far.advisor, given)
  await expect(stranger).rejects.toMatchObject({ code: 'not_found' })
  await answerOpinion(as(chen.advisor), chen.advisor, given)
  const again = answerOpinion(as(chen.advisor), chen.advisor, given)
  await expect(again).rejects.toMatchObject({ code: 'conflict' })
  const [own] = await listOpinions(as(lin.advisor), lin.advisor, lin.keyring, id)
  expect(own).toMatchObject({ part: 'asked', answer: '不是必经程序。' })
})

test('an advisor removed while answering: the bureau puts the questions in the pool or gives them to a successor, who goes on', async () => {
  const gone = await counsel(database, ['440106002008'], lin)
  const { id } = await sendQuestion(database, { areaCode: '440106002008' })
  await answering(gone, id)
  await owner
    .update(staff)
    .set({ disabledAt: new Date() })
    .where(eq(staff.id, gone.advisor.staffId))
  await expect(answering(gone, id)).rejects.toMatchObject({ code: 'not_found' })
  const hire = hiring(database)
  const [here, elsewhere] = [
    await hire('赵', [['justice', '440106']]),
    await hire('钱', [['justice', '440111']]),
  ]
  const from = gone.advisor.staffId
  const to = chen.advisor.staffId
  const wrong = replaceAssignee(as(elsewhere.officer), elsewhere.officer, { from, to })
  await expect(wrong).rejects.toMatchObject({ code: 'not_found' })
  const none = await replaceAssignee(as(here.officer), here.officer, { from, to: null })
  expect(none).toEqual({ moved: 0, pooled: 1, left: 0 })
  await claimConsultation(as(lin.advisor), lin.advisor, lin.keyring, await on(id))
  const own = { from: lin.advisor.staffId, to }
  const done = await replaceAssignee(as(here.officer), here.officer, own)
  expect(done.pooled + done.left).toBe(0)
  expect(done.moved).toBeGreaterThan(0)
  expect(await grantsOf(id)).toEqual(['440106'])
  await expect(open(lin, id)).rejects.toMatchObject({ code: 'not_found' })
  expect((await open(chen, id)).messages).toHaveLength(1)
  expect((await grantsOf(id)).sort()).toEqual(['440106', to].sort())
  await answering(chen, id, '接着答复您。', 'on')
  expect(await eventsOf(id)).toEqual(expect.arrayContaining(['replaced', 'claimed']))
})
