import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { residentOf } from '@/lib/identity/actor'
import { localDay } from '@/lib/platform/clock/working-time'
import { testDatabase } from '@/lib/testing/database'
import { departmentAt, hiring, send } from '@/lib/testing/officers'
import { readTipThread } from '@/lib/tips/follow/thread'
import { unsafe } from '@/lib/tips/follow/unsafe'
import { dueIn } from '@/lib/tips/lifecycle'
import { tipEvents, tipGrants, tipMessages, tips } from '@/lib/tips/tables'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { newKeyPair } from '@/lib/vault/seal/seal'
import { accept } from './accept'
import { claim } from './assign'
import { startCheck } from './check'
import { handOver } from './hand-over'
import { ask } from './messages'
import { openTip } from './open-tip'
import { returnToTriage } from './return'

const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const hire = hiring(database)
const lin = await hire('林一', [['market', '440106']])
const qian = await hire('钱三', [['integrated-center', '4401']])
const wu = await hire('吴六', [['civil-affairs', '440106']])
const civil = await departmentAt(database, ['civil-affairs', '440106'])
const market = await departmentAt(database, ['market', '440106'])
const { privateKey } = await newKeyPair()

const reason = '演示：不归我们管'
const versionOf = async (tipId: string) =>
  (await owner.select().from(tips).where(eq(tips.id, tipId)))[0]?.version ?? 0
const stepsOf = async (tipId: string) => {
  const resident = residentOf('tip', tipId)
  const { steps, tip } = await readTipThread(as(resident), resident, privateKey)
  return { steps: steps.map(({ kind, to }) => [kind, to?.kind ?? null]), lead: tip.lead?.kind }
}

test('the resident reads who received the tip, hand-over by hand-over, and no step but those', async () => {
  const { id: tipId } = await send(database)
  const received = ['received', null]
  expect(await stepsOf(tipId)).toEqual({ steps: [received], lead: 'market' })
  const first = { tipId, version: 1, departmentId: civil, reason }
  await handOver(as(lin.officer), lin.officer, lin.keyring, first)
  const given = ['handed-over', 'civil-affairs']
  expect(await stepsOf(tipId)).toEqual({ steps: [received, given], lead: 'civil-affairs' })
  const back = { tipId, version: 2, reason }
  await returnToTriage(as(wu.officer), wu.officer, wu.keyring, back)
  const returned = ['returned', 'integrated-center']
  const atTriage = { steps: [received, given, returned], lead: 'integrated-center' }
  expect(await stepsOf(tipId)).toEqual(atTriage)
  const again = { tipId, version: await versionOf(tipId), departmentId: market, reason }
  await handOver(as(qian.officer), qian.officer, qian.keyring, again)
  await accept(as(lin.officer), lin.officer, { tipId, version: await versionOf(tipId) })
  expect(await stepsOf(tipId)).toEqual({
    steps: [...atTriage.steps, ['handed-over', 'market'], ['accepted', null]],
    lead: 'market',
  })
})

test('at the desk a hand-over stays the action of whoever gave it', async () => {
  const { id: tipId } = await send(database)
  await handOver(as(lin.officer), lin.officer, lin.keyring, {
    ...{ tipId, version: 1, departmentId: civil, reason },
  })
  const { events } = await openTip(as(wu.officer), wu.officer, wu.keyring, tipId)
  expect(events.find(({ kind }) => kind === 'handed-over')).toMatchObject({
    by: lin.name,
    department: { zh: '天河区市场监督管理局' },
  })
  const rows = await owner.select().from(tipEvents).where(eq(tipEvents.caseId, tipId))
  const others = rows.filter(({ kind }) => kind !== 'handed-over')
  expect(others.map(({ toDepartmentId }) => toDepartmentId)).toEqual(others.map(() => null))
})

test('danger said after a check and a hand-over has its quarter of an hour, and keeps it', async () => {
  const { id: tipId } = await send(database)
  const at = async () => ({ tipId, version: await versionOf(tipId) })
  await accept(as(lin.officer), lin.officer, await at())
  await startCheck(as(lin.officer), lin.officer, await at())
  const given = { ...(await at()), departmentId: civil, reason }
  await handOver(as(lin.officer), lin.officer, lin.keyring, given)
  await accept(as(wu.officer), wu.officer, await at())
  const resident = residentOf('tip', tipId)
  const said = { id: randomUUID(), state: 'danger', text: '演示：门口有人' } as const
  await unsafe(as(resident), resident, said)
  const soon = Date.now() + 31 * 60_000
  const due = async () => {
    const [row] = await owner.select().from(tips).where(eq(tips.id, tipId))
    return row && dueIn(row.status, row)?.getTime()
  }
  expect(await due()).toBeLessThan(soon)
  await claim(as(wu.officer), wu.officer, await at())
  expect(await due()).toBeLessThan(soon)
  const grants = await owner.select().from(tipGrants).where(eq(tipGrants.caseId, tipId))
  expect(grants.every(({ dueAt }) => dueAt.getTime() < soon)).toBe(true)
})

test('who is handed a tip that waits for its resident is not late for the days of waiting', async () => {
  const { id: tipId } = await send(database)
  const at = async () => ({ tipId, version: await versionOf(tipId) })
  await accept(as(lin.officer), lin.officer, await at())
  const question = { ...(await at()), text: '演示：在哪里？', choices: [] }
  await ask(as(lin.officer), lin.officer, lin.keyring, question)
  const day = 24 * 3_600_000
  const ago = (days: number) => new Date(Date.now() - days * day)
  await owner
    .update(tipMessages)
    .set({ sentOn: localDay(ago(4)) })
    .where(eq(tipMessages.caseId, tipId))
  await owner
    .update(tips)
    .set({ firstActionDue: ago(1) })
    .where(eq(tips.id, tipId))
  const given = { ...(await at()), departmentId: civil, reason }
  await handOver(as(lin.officer), lin.officer, lin.keyring, given)
  const [row] = await owner.select().from(tips).where(eq(tips.id, tipId))
  expect(row?.ackDue.getTime()).toBeGreaterThan(Date.now())
})
