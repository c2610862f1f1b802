import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { sweep } from '@/app/jobs/sweep'
import type { CheckInput } from '@/lib/cases/schema'
import { newChallenge } from '@/lib/http/proof-of-work'
import { slotMinutes, startOfInterval } from '@/lib/platform/clock/slot'
import { localDay } from '@/lib/platform/clock/working-time'
import { env } from '@/lib/platform/env'
import { outbox, throttles } from '@/lib/platform/tables'
import { testDatabase } from '@/lib/testing/database'
import {
  aReport,
  browserWith,
  contentFor,
  plainPost,
  staffed,
  storedTip,
} from '@/lib/testing/report'
import type { ReportDraft, ReportWriter } from '@/lib/tips/report/draft'
import { tipEvents, tips } from '@/lib/tips/tables'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { reportChallenge, submitReport } from './submit'

const database = await testDatabase()
const { owner } = database
await foundRecovery(database.as({ role: 'system', job: 'seed' }))
const market = await staffed(database, 'market', '440106')
await staffed(database, 'integrated-center', '4401')
const usual = { ...env() }

afterEach(async () => {
  Object.assign(env(), usual)
  await owner.delete(throttles)
  await owner.delete(outbox)
})

async function send(post: Partial<CheckInput> = {}, draft: Partial<ReportDraft> = {}) {
  const writer = await browserWith(aReport(draft))
  expect(await submitReport(writer, plainPost(post))).toBe('/report/done')
  return writer
}

const statusOf = async (writer: Awaited<ReturnType<typeof browserWith>>) => {
  const { status, quarantine } = (await storedTip(database, writer)).tip
  return [status, quarantine]
}

async function solved(challenge: string): Promise<string> {
  const asked = JSON.parse(challenge)
  const solution = await solveChallenge({ challenge: asked, deriveKey })
  return btoa(JSON.stringify({ challenge: asked, solution }))
}

test('58 · a solved challenge of this draft lets a tip through, whatever the sum', async () => {
  const writer = await browserWith(aReport())
  await submitReport(
    writer,
    plainPost({ sum: '', pow: await solved(await reportChallenge(writer)) }),
  )
  expect(await statusOf(writer)).toEqual(['received', null])
})

test("58 · another draft's, expired, spent or no real proof: the tip waits in quarantine, sealed and granted", async () => {
  const other = await browserWith(aReport())
  const foreign = await solved(await reportChallenge(other))
  const late = await browserWith(aReport())
  const expired = await newChallenge(late.key.id, 'tip', 0, Date.now() - 21 * 60_000).then(solved)
  await submitReport(late, plainPost({ pow: expired }))
  expect(await statusOf(late)).toEqual(['quarantined', 'proof'])
  for (const pow of [foreign, 'x']) {
    expect(await statusOf(await send({ pow }))).toEqual(['quarantined', 'proof'])
  }
  const stored = await storedTip(database, late)
  expect((await contentFor(stored, market)).story).toContain('保健品')
  expect(stored.grants.map(({ status }) => status)).toEqual(['quarantined'])
  expect(await owner.select().from(outbox)).toEqual([])
})

test('the field only robots fill in: the same page, the tip in quarantine', async () => {
  expect(await statusOf(await send({ website: 'http://x' }))).toEqual(['quarantined', 'honeypot'])
})

test('without scripts: the sum and twenty seconds let it through, less does not', async () => {
  expect(await statusOf(await send({ sum: '８' }))).toEqual(['received', null])
  expect(await statusOf(await send({ sum: '' }))).toEqual(['quarantined', 'scriptless'])
  const hasty = await send({}, { begunAt: Date.now() - 5_000 })
  expect(await statusOf(hasty)).toEqual(['quarantined', 'scriptless'])
})

test('a sum answered wrong can be tried again, and nothing is lost', async () => {
  const writer = await browserWith(aReport())
  await expect(submitReport(writer, plainPost({ sum: '9' }))).rejects.toMatchObject({
    field: 'sum',
  })
  expect(await submitReport(writer, plainPost())).toBe('/report/done')
})

test('59 · past the slot’s measure all are kept, the excess in quarantine', async () => {
  Object.assign(env(), { slotTips: 3, slotScriptless: 100 })
  const before = (await owner.select({ id: tips.id }).from(tips)).length
  const places = ['440103', '440104', '440105', '440106', '440111']
  const kinds = ['ef-tour', 'ef-collect', 'ef-loan', 'ef-task', 'ef-prize'] as const
  const all = await Promise.all(
    places.map((district, at) =>
      send(
        {},
        { place: { scope: 'district', district }, kind: { category: kinds[at] ?? 'unsure' } },
      ),
    ),
  )
  const states = await Promise.all(all.map(statusOf))
  expect(states.filter(([status]) => status === 'received')).toHaveLength(3)
  expect(states.filter(([, reason]) => reason === 'flood')).toHaveLength(2)
  expect((await owner.select({ id: tips.id }).from(tips)).length).toBe(before + 5)
})

test.each([
  ['one area', { slotTips: 4 }],
  ['one category, from anywhere', { slotTips: 4 }],
  ['without scripts', { slotScriptless: 1 }],
])('a flood from %s fills its own bucket only', async (_from, limits) => {
  Object.assign(env(), limits)
  const first = await send()
  const second = await send()
  expect(await statusOf(first)).toEqual(['received', null])
  expect(await statusOf(second)).toEqual(['quarantined', 'flood'])
})

test('the counters name places, kinds and the slot, never anybody and nothing nearer', async () => {
  await send()
  const rows = await owner.select().from(throttles)
  const keys = rows.map(({ key }) => key).sort()
  expect(keys).toEqual(['tips', 'tips/area/440106', 'tips/category/ef-product', 'tips/scriptless'])
  const slot = startOfInterval(new Date(), slotMinutes)
  expect(rows.map(({ window }) => window)).toEqual(rows.map(() => slot))
})

test('the fuller the slot the dearer the proof', async () => {
  Object.assign(env(), { slotTips: 4 })
  const costOf = async (writer: ReportWriter) =>
    JSON.parse(await reportChallenge(writer)).parameters.cost
  const writer = await browserWith(aReport())
  expect(await costOf(writer)).toBe(1000)
  for (let sent = 0; sent < 3; sent += 1) await send()
  expect(await costOf(writer)).toBe(2000)
  await send()
  expect(await costOf(writer)).toBe(4000)
})

test('after three days a tip leaves quarantine by itself, with its event and a mail', async () => {
  const writer = await send({ sum: '' })
  const { tip } = await storedTip(database, writer)
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000)
  expect(tip.releaseOn).toBe(localDay(inDays(3)))
  await sweep(inDays(2))
  expect(await statusOf(writer)).toEqual(['quarantined', 'scriptless'])
  await sweep(inDays(3))
  expect(await statusOf(writer)).toEqual(['received', 'scriptless'])
  const { grants } = await storedTip(database, writer)
  expect(grants.map(({ status }) => status)).toEqual(['received'])
  const events = await owner.select().from(tipEvents).where(eq(tipEvents.caseId, tip.id))
  expect(events.map(({ kind }) => kind).sort()).toEqual(['quarantined', 'received', 'released'])
  const mail = await owner.select().from(outbox).where(eq(outbox.recipient, market.id))
  expect(mail.map(({ template }) => template)).toContain('tip-waits')
})

test('an officer who closed or released it first is not overruled', async () => {
  const writer = await send({ sum: '' })
  const { tip } = await storedTip(database, writer)
  await owner.update(tips).set({ status: 'accepted' }).where(eq(tips.id, tip.id))
  await sweep(new Date(Date.now() + 4 * 24 * 60 * 60_000))
  expect((await storedTip(database, writer)).tip.status).toBe('accepted')
})
