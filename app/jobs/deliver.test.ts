import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { areas } from '@/lib/areas/tables'
import { departmentMembers, departments } from '@/lib/departments/tables'
import { staff } from '@/lib/identity/tables'
import { slotMinutes, startOfInterval } from '@/lib/platform/clock/slot'
import { env } from '@/lib/platform/env'
import { enqueue } from '@/lib/platform/mail/outbox'
import { outbox } from '@/lib/platform/tables'
import { testDatabase } from '@/lib/testing/database'
import { deliverWaiting } from './deliver'

const database = await testDatabase()
const job = database.as({ role: 'system', job: 'join' })
const compose = async () => ({ subject: '待办', text: '请登录查看。' })
const later = (hours: number) => new Date(Date.now() + hours * 3_600_000)

/** A server that speaks as Resend's does, and fails when told to. */
const received: { key: string; to: string }[] = []
let failures = 0
const resend = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const { to } = JSON.parse(Buffer.concat(chunks).toString())
    response.setHeader('Content-Type', 'application/json')
    if (failures > 0) {
      failures -= 1
      response.statusCode = 500
      return response.end(JSON.stringify({ name: 'internal_server_error', message: 'no' }))
    }
    received.push({ key: String(request.headers['idempotency-key']), to: String(to) })
    response.end(JSON.stringify({ id: randomUUID() }))
  })
})

beforeAll(async () => {
  await new Promise<void>((ready) => resend.listen(0, '127.0.0.1', ready))
  process.env.RESEND_BASE_URL = `http://127.0.0.1:${(resend.address() as AddressInfo).port}`
  Object.assign(env(), { resendKey: 're_demo' })
})
afterAll(() => void resend.close())
beforeEach(async () => {
  received.length = 0
  failures = 0
  await database.owner.delete(outbox)
})

const area = {
  name: '演示街道',
  fullName: '演示街道',
  level: 'street' as const,
  path: '',
  search: '',
  pinyin: '',
  initials: '',
}

async function person(): Promise<{ id: string; email: string }> {
  const id = randomUUID()
  const email = `${id}@demo.kapok.example`
  await job.insert(staff).values({ id, email, name: '演示', role: 'officer', joinedAt: new Date() })
  return { id, email }
}

async function departmentOf(...people: { id: string }[]): Promise<string> {
  const id = randomUUID()
  const seed = database.as({ role: 'system', job: 'seed' })
  await seed.insert(areas).values({ ...area, code: id.slice(0, 8) })
  await seed.insert(departments).values({
    id,
    kind: 'police',
    areaCode: id.slice(0, 8),
    level: 'street',
    nameZh: '演示派出所',
    nameEn: 'Demo station',
  })
  await job.insert(departmentMembers).values(
    people.map(({ id: staffId }) => ({
      departmentId: id,
      staffId,
      wrappedKey: Buffer.from('演示'),
      epoch: 1,
      joinedAt: new Date(),
    })),
  )
  return id
}

test('6 · while Resend fails the mail waits, and on recovery it is sent once', async () => {
  const { id, email } = await person()
  await enqueue(job, [{ template: 'tip-waits', to: id }])
  failures = 1
  expect(await deliverWaiting(compose)).toBe(0)
  expect(await deliverWaiting(compose)).toBe(0)
  const [row] = await database.owner.select().from(outbox)
  expect(row?.attempts).toBe(1)
  expect(await deliverWaiting(compose, later(1))).toBe(1)
  expect(received).toEqual([{ key: row?.id, to: email }])
  expect(await deliverWaiting(compose, later(2))).toBe(0)
})

test('each failure waits longer, and after the twelfth a person must look', async () => {
  const { id } = await person()
  await enqueue(job, [{ template: 'tip-waits', to: id }])
  const waits = async (attempts: number) => {
    const runAt = new Date(Date.now() - 3_600_000)
    await database.owner.update(outbox).set({ attempts: attempts - 1, runAt })
    failures = 1
    expect(await deliverWaiting(compose)).toBe(0)
    const [row] = await database.owner.select().from(outbox)
    return { quarters: ((row?.runAt.getTime() ?? 0) - Date.now()) / 900_000, failed: row?.failedAt }
  }
  for (const [attempts, most] of [
    [1, 1],
    [4, 8],
    [11, 96],
  ] as const) {
    const { quarters, failed } = await waits(attempts)
    expect(quarters).toBeLessThanOrEqual(most)
    expect(quarters).toBeGreaterThan(most - 2)
    expect(failed).toBeNull()
  }
  expect((await waits(12)).failed).not.toBeNull()
})

test('a department has each of its members written to, but not the one who must not know', async () => {
  const [first, second, named] = await Promise.all([person(), person(), person()])
  const department = await departmentOf(first, second, named)
  await enqueue(job, [{ template: 'tip-waits', to: department, except: [named.id] }])
  await deliverWaiting(compose)
  expect(received.map(({ to }) => to).sort()).toEqual([first.email, second.email].sort())
})

test('four runners at once send every mail once', async () => {
  const people = await Promise.all(Array.from({ length: 30 }, person))
  await enqueue(
    job,
    people.map(({ id: to }) => ({ template: 'tip-waits' as const, to })),
  )
  await Promise.all([1, 2, 3, 4].map(() => deliverWaiting(compose)))
  expect(received.map(({ to }) => to).sort()).toEqual(people.map(({ email }) => email).sort())
})

test('somebody who left is not written to', async () => {
  const { id } = await person()
  await database.owner.update(staff).set({ disabledAt: new Date() }).where(eq(staff.id, id))
  await enqueue(job, [{ template: 'tip-waits', to: id }])
  await deliverWaiting(compose)
  expect(received).toEqual([])
  expect(await database.owner.select().from(outbox)).toEqual([])
})

test('a row carries the six-hour slot, not the moment of the action', async () => {
  await enqueue(job, [{ template: 'tip-waits', to: randomUUID() }])
  const [row] = await database.owner.select().from(outbox)
  expect(row?.runAt).toEqual(startOfInterval(new Date(), slotMinutes))
})
