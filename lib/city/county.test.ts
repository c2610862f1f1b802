import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import type { z } from 'zod'
import { seed } from '@/drizzle/seed'
import { assignAdvisor } from '@/lib/advisors/directory/assign'
import { inviteAdvisor } from '@/lib/advisors/directory/invite'
import { advisorOf, poolOf } from '@/lib/advisors/queries'
import { assignAdvisorInput, inviteAdvisorInput } from '@/lib/advisors/schema'
import { listDistricts, listStreets, listVillages } from '@/lib/areas/queries'
import { findCaseDraft, submissionOf, writerOf } from '@/lib/cases/draft'
import { openByReceipt } from '@/lib/cases/follow/receipt-session'
import { answerQuestion, answerReply } from '@/lib/consultations/ask/answer-question'
import { beginConsultation } from '@/lib/consultations/ask/begin'
import { consultationDrafts } from '@/lib/consultations/ask/draft'
import * as askPages from '@/lib/consultations/ask/input'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { openConsultation } from '@/lib/consultations/desk/open-consultation'
import { reply } from '@/lib/consultations/desk/reply'
import { readConsultationThread as readConsultation } from '@/lib/consultations/follow/thread'
import { submitConsultation } from '@/lib/consultations/intake/submit'
import { departments } from '@/lib/departments/tables'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import { weakPassword } from '@/lib/identity/sign-in/weak-password'
import { words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import { rows } from '@/lib/platform/db'
import { addAdvisor } from '@/lib/testing/advisors'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { counsel, plainAsk, storedConsultation } from '@/lib/testing/questions'
import { aReport, browserWith, plainPost, staffed, storedTip } from '@/lib/testing/report'
import { accept } from '@/lib/tips/desk/accept'
import { ask } from '@/lib/tips/desk/messages'
import { openTip } from '@/lib/tips/desk/open-tip'
import { answer } from '@/lib/tips/follow/answer'
import { readTipThread } from '@/lib/tips/follow/thread'
import { namedUnits } from '@/lib/tips/intake/named'
import { submitReport } from '@/lib/tips/intake/submit'
import { answerStep, answerStory } from '@/lib/tips/report/answer-step'
import { beginReport } from '@/lib/tips/report/begin'
import { reports } from '@/lib/tips/report/draft'
import * as pages from '@/lib/tips/report/input'
import { tipExclusions } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import { normalForm } from '@/lib/vault/identifiers/normal-form'
import { foundRecovery } from '@/lib/vault/keys/recovery'

/** 演示县: its folder of `drizzle/data` is all there is of it. */
vi.hoisted(() => {
  process.env.KAPOK_CITY = 'yanshi-county'
  process.env.KAPOK_FORM_AGE = '0'
})

const county = '9901'
const district = '990101'
const street = '990101100'
const village = '990101100201'

const database = await testDatabase()
const { as, owner } = database
await rows(owner, sql`truncate areas cascade`)
await seed(async () => database.db)
await foundRecovery(as({ role: 'system', job: 'seed' }))

const anyone = as({ role: 'anyone' })
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

/** As a form's post is read before it is taken. */
const post = <S extends z.ZodType>(schema: S, typed: z.input<S>) => schema.parse(typed)

const sumOf = ([one, other]: readonly [number, number]) => String(one + other)

test('the county stands where a city stands, with one district and three streets', async () => {
  expect(names(await listDistricts(anyone))).toEqual(['演示区'])
  expect(names(await listStreets(anyone, district))).toEqual(['演示东街道', '演示西街道', '演示镇'])
  expect(names(await listVillages(anyone, street))).toEqual([
    '演示桥社区',
    '演示上村',
    '演示下村',
    '演示湾村',
  ])
  const offices = await owner.select().from(departments)
  const named = (kind: string, areaCode: string) =>
    offices.find((one) => one.kind === kind && one.areaCode === areaCode)?.nameZh
  expect([named('police', county), named('police', district), named('court', county)]).toEqual([
    '演示县公安局',
    '演示县公安局演示区分局',
    '演示县人民法院',
  ])
  expect(named('street', street)).toBe('演示镇人民政府')
  expect(offices.filter(({ nameZh }) => !/演示|样例/.test(nameZh))).toEqual([])
})

test('pages name the county', () => {
  expect(words('zh-CN', 'exit')('lead')).toBe('演示县常用的服务电话。')
  expect(words('en', 'exit')('lead')).toBe('Common service numbers in Yanshi County.')
})

test('a tip is told on the form, reaches the department that must act, is asked about and answered', async () => {
  const hire = hiring(database)
  await hire('演示甲', [['integrated-center', county]])
  const market = await hire('演示乙', [['market', district]])
  const elsewhere = await hire('演示丙', [['education', district]])

  const sender = writerOf(reports, draftKeyOf(newDraftCookie(), 'tip'))
  await beginReport(sender, post(pages.startReportInput, { group: 'elder-fraud' }))
  await answerStep(sender, 'kind', post(pages.kindInput, { category: 'ef-product' }))
  await answerStep(sender, 'urgency', post(pages.urgencyInput, { recent: 'months' }))
  await answerStep(sender, 'place', post(pages.placeInput, { scope: 'street', district }))
  await answerStep(sender, 'street', post(pages.streetInput, { street, agree: 'on', detail: '' }))
  await answerStory(
    sender,
    post(pages.storyInput, {
      ...{ story: '演示：讲座上卖保健品，老人买了六盒。', earlier: '', guess: '', unseen: '' },
      ...{ q0: '', q1: '', q2: '', q3: '' },
    }),
  )
  const report = await findCaseDraft(sender)
  if (report?.state !== 'open') throw new Error('nothing is being written')
  expect(await submitReport(sender, plainPost({ sum: sumOf(report.draft.sum) }))).toBe(
    '/report/done',
  )

  const { tip } = await storedTip(database, submissionOf(sender, report.draft))
  expect(tip).toMatchObject({ status: 'received', quarantine: null, areaCode: street })
  const desk = [as(market.officer), market.officer] as const
  const opened = await openTip(...desk, market.keyring, tip.id)
  expect(opened.part).toBe('lead')
  expect(JSON.stringify(opened.content)).toContain('老人买了六盒')
  const other = openTip(as(elsewhere.officer), elsewhere.officer, elsewhere.keyring, tip.id)
  await expect(other).rejects.toMatchObject({ code: 'not_found' })

  await accept(...desk, { tipId: tip.id, version: opened.version })
  const question = { tipId: tip.id, version: opened.version + 1, text: '在哪里上课？', choices: [] }
  await ask(...desk, market.keyring, question)
  const { resident, key } = await openByReceipt(tipCase, { receipt: report.draft.code, phrase: '' })
  const thread = await readTipThread(as(resident), resident, key)
  const asked = thread.letters.find(({ kind }) => kind === 'question')
  expect(asked).toMatchObject({ content: { text: '在哪里上课？' } })
  await answer(as(resident), resident, {
    ...{ id: randomUUID(), question: asked?.id ?? '', text: '在镇上的礼堂。', own: '' },
  })
  const after = await openTip(...desk, market.keyring, tip.id)
  expect(JSON.stringify(after.messages)).toContain('在镇上的礼堂。')
})

test('a tip about officials never goes to the district, but to the county’s own discipline office', async () => {
  const below = await staffed(database, 'discipline', district)
  const send = async () => {
    const place = { scope: 'district', district } as const
    const sender = await browserWith(aReport({ kind: { category: 'gc-umbrella' }, place }))
    await submitReport(sender, plainPost())
    const { tip, grants } = await storedTip(database, sender)
    return { id: tip.id, holders: grants.map(({ departmentId }) => departmentId) }
  }
  expect((await send()).holders).not.toContain(below.id)
  const own = await staffed(database, 'discipline', county)
  const { id, holders } = await send()
  expect(holders).toEqual([own.id])
  const shut = await owner.select().from(tipExclusions).where(eq(tipExclusions.tipId, id))
  expect(shut).toMatchObject([{ kind: '*', areaCode: county, level: 'district', origin: 'rule' }])
})

test('the county’s offices and companies are known by its name', () => {
  const named = (text: string) => namedUnits(text, []).map(({ kind, areaCode }) => [kind, areaCode])
  expect(named('演示县公安局有人帮他，县民政局不管。')).toEqual([
    ['police', county],
    ['civil-affairs', county],
  ])
  expect(named('邻县公安局有人帮他。')).toEqual([])
  expect(normalForm('company', '演示县长青健康有限公司')).toBe('长青健康')
  expect(weakPassword('yanshi-2026-yanshi')).toBe(true)
})

test('the county’s own bureau invites an advisor whom nobody assigned yet, and assigns them; the police cannot', async () => {
  const hire = hiring(database)
  const { officer: bureau } = await hire('演示丁', [['justice', county]])
  const { officer: police } = await hire('演示戊', [['police', county]])
  const advisorId = await addAdvisor(database, [])
  const today = localDay(new Date())
  const input = { areaCode: '990101001001', advisorId, startsOn: today, endsOn: '' }
  await expect(assignAdvisor(as(police), police, input)).rejects.toMatchObject({
    code: 'not_found',
  })
  const invited = { advisorId, email: 'yanshi@example.test' }
  await inviteAdvisor(as(bureau), bureau, post(inviteAdvisorInput, invited))
  await assignAdvisor(as(bureau), bureau, post(assignAdvisorInput, input))
  expect(await advisorOf(anyone, input.areaCode, today)).toMatchObject({
    advisor: { id: advisorId },
  })
})

test('a question of a village goes to its advisor, who replies, and the resident reads it', async () => {
  const lawyer = await counsel(database, [village])
  expect(await poolOf(anyone, district)).toMatchObject({ areaCode: district })

  const asker = writerOf(consultationDrafts, draftKeyOf(newDraftCookie(), 'consultation'))
  await beginConsultation(
    asker,
    post(askPages.startAskInput, { areaCode: village, topic: 'labor' }),
  )
  const question = { question: '演示：在镇上做工，工资拖了三个月。', otherSide: '', pressing: '' }
  await answerQuestion(asker, post(askPages.questionInput, question as never))
  const how = { mode: 'receipt', phone: '', times: '', phrase: '' } as const
  await answerReply(asker, post(askPages.replyModeInput, how))
  const asking = await findCaseDraft(asker)
  if (asking?.state !== 'open') throw new Error('nothing is being asked')
  await submitConsultation(asker, plainAsk({ sum: sumOf(asking.draft.sum) }))

  const { id, version, areaCode } = await storedConsultation(database, asker, asking.draft)
  expect(areaCode).toBe(district)
  const desk = [as(lawyer.advisor), lawyer.advisor, lawyer.keyring] as const
  const opened = await openConsultation(...desk, id)
  expect(opened.content).toMatchObject({ question: question.question, areaCode: village })
  const text = '可以向劳动监察投诉，也可以申请仲裁。'
  await reply(...desk, { consultationId: id, version, text, citations: [], full: undefined })

  const { resident, key } = await openByReceipt(consultationCase, {
    receipt: asking.draft.code,
    phrase: '',
  })
  const thread = await readConsultation(as(resident), resident, key)
  expect(JSON.stringify(thread.letters)).toContain(text)
})
