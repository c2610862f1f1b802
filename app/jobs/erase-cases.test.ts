import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { audit } from '@/lib/audit/tables'
import { verifyAudit } from '@/lib/audit/verify'
import type { Actor } from '@/lib/identity/actor'
import { localDay, startOfLocalDay } from '@/lib/platform/clock/working-time'
import { rows } from '@/lib/platform/db'
import { type LivingCase, livingCases } from '@/lib/testing/cases'
import { testDatabase } from '@/lib/testing/database'
import { fillTables, tablesOf, tablesWith, tracesOf } from '@/lib/testing/traces'
import { tipEvents, tips } from '@/lib/tips/tables'
import { eraseCases } from './erase-cases'
import { sweep } from './sweep'

const database = await testDatabase()
const { as, owner } = database
const job = { role: 'system', job: 'sweep' } as const
const kinds = await livingCases(database)
const [tip, consultation] = kinds

/** So many months from today, at the first moment of that day in China, moved by so many milliseconds. */
async function inMonths(months: number, milliseconds = 0, from = localDay(new Date())) {
  const [found] = await rows<{ day: string }>(
    owner,
    sql`select (${from}::date + make_interval(months => ${months}))::date::text as day`,
  )
  return new Date(startOfLocalDay(found?.day ?? '').getTime() + milliseconds)
}

/** What the sweep does at that time. */
async function sweepAt(now: Date): Promise<number> {
  await sweep(now)
  return eraseCases(as(job), now)
}

const gone = { key: 'receipt_unknown' }

describe.each([
  { of: tip, how: 'unfounded', months: 6, period: 'unfounded' },
  { of: tip, how: 'withdrawn', months: 6, period: 'withdrawn' },
  { of: tip, how: 'not-enough', months: 6, period: 'unresolved' },
  { of: tip, how: 'other-line', months: 6, period: 'unresolved' },
  { of: tip, how: 'duplicate', months: 6, period: 'unresolved' },
  { of: tip, how: 'confirmed', months: 24, period: 'handled' },
  { of: tip, how: 'partly-confirmed', months: 24, period: 'handled' },
  { of: consultation, how: 'confirmed', months: 24, period: 'consultation' },
] as const)('$of.name that ended as $how', ({ of, how, months, period }) => {
  test(`is whole on the day before ${months} months are over; on the day no row, no key, no index is left`, async () => {
    if (!of) throw new Error('there is no such kind')
    const one = await of.begin()
    await one.write('演示：已经收到')
    await one.add('演示：还有一件事')
    await fillTables(database, of.kind, one.id)
    await one.end(how)
    const tables = await tablesOf(database, of.kind)
    const traces = await tracesOf(database, one.id)
    await sweepAt(await inMonths(months, -1))
    const without = how === 'withdrawn' ? ['tip_closures', 'tip_contacts'] : []
    expect([...(await tablesWith(database, one.id)), ...without].sort()).toEqual(
      [...tables, `${of.kind.subject}s`, 'receipts', 'audit'].sort(),
    )
    expect(traces.length).toBe(5)
    for (const trace of traces) expect(await tablesWith(database, trace)).toHaveLength(1)
    await expect(one.lookUp()).resolves.toBeDefined()

    expect(await sweepAt(await inMonths(months))).toBe(1)
    // The audit is kept, and says that there was a case of this id: docs/threats.md, number 95.
    expect(await tablesWith(database, one.id)).toEqual(['audit'])
    for (const trace of traces) expect(await tablesWith(database, trace)).toEqual([])
    await expect(one.lookUp()).rejects.toMatchObject(gone)
    await expect(one.read()).rejects.toMatchObject(gone)
    expect(await verifyAudit(as({ role: 'system', job: 'audit' }))).toMatchObject({ ok: true })
    const report = await owner.select().from(audit).where(eq(audit.verb, 'cases.erased'))
    expect(report.at(-1)).toMatchObject({
      actor: 'job:sweep',
      subject: null,
      meta: { period, count: 1 },
    })
  })
})

describe.each(kinds)('$name', ({ kind, begin }) => {
  const isThere = async ({ id }: LivingCase) =>
    (await owner.select({ id: kind.cases.id }).from(kind.cases).where(eq(kind.cases.id, id)))
      .length === 1

  test('that is open, or was reopened, stays', async () => {
    const [open, reopened] = [await begin(), await begin()]
    await reopened.end('unfounded')
    await reopened.reopen()
    expect(await sweepAt(await inMonths(240))).toBe(0)
    for (const one of [open, reopened]) {
      expect(await isThere(one)).toBe(true)
      await expect(one.lookUp()).resolves.toBeDefined()
    }
  })

  test('is kept anew from a message after its end', async () => {
    const one = await begin()
    await one.end('unfounded')
    const later = await inMonths(5)
    await one.add('演示：又想起一件事', later)
    // Writing opens a consultation; its resident ends it again at once.
    if (kind.subject === 'consultation') await one.end('unfounded')
    const months = kind.subject === 'tip' ? 6 : 24
    expect(await sweepAt(await inMonths(months, -1, localDay(later)))).toBe(0)
    expect(await isThere(one)).toBe(true)
    expect(await sweepAt(await inMonths(months, 0, localDay(later)))).toBe(1)
  })

  test('is passed over while somebody writes into it, and stays when they reopened it', async () => {
    const one = await begin()
    await one.end('unfounded')
    const late = await inMonths(24)
    const here = eq(kind.cases.id, one.id)
    await owner.transaction(async (tx) => {
      await tx.select({ id: kind.cases.id }).from(kind.cases).where(here).for('update')
      expect(await eraseCases(as(job), late)).toBe(0)
      const status = kind.subject === 'tip' ? 'checking' : 'answering'
      await tx.update(kind.cases).set({ status }).where(here)
    })
    expect(await eraseCases(as(job), late)).toBe(0)
    expect(await isThere(one)).toBe(true)
  })

  test('is deleted by the sweep alone, and only once it has ended', async () => {
    const one = await begin()
    const here = eq(kind.cases.id, one.id)
    const tryAs = (actor: Actor) =>
      as(actor)
        .delete(kind.cases)
        .where(here)
        .returning({ id: kind.cases.id })
        .catch(() => [])
    const others: Actor[] = [
      { role: 'system', job: 'statistics' },
      { role: 'system', job: 'people' },
      { role: 'resident', kind: kind.subject, caseId: one.id },
      ...(await everybody()),
    ]
    expect(await tryAs(job)).toEqual([])
    await one.end('unfounded')
    for (const actor of others) expect(await tryAs(actor)).toEqual([])
    expect(await tryAs(job)).toEqual([{ id: one.id }])
  })
})

/** Staff of the test, who hold its cases. */
async function everybody(): Promise<Actor[]> {
  const found = await rows<{ id: string; role: 'officer' | 'advisor' }>(
    owner,
    sql`select id, role from staff where role in ('officer', 'advisor')`,
  )
  return found.map(({ id, role }) => ({ role, staffId: id, sessionId: '' }) as Actor)
}

test('no transaction erases more than two hundred, and the oldest go first', async () => {
  if (!tip) throw new Error('there is no such kind')
  const one = await tip.begin()
  await one.end('withdrawn')
  const [row] = await owner.select().from(tips).where(eq(tips.id, one.id))
  if (!row) throw new Error('there is no such tip')
  const days = ['2026-01-03', '2026-01-01', '2026-01-02']
  const many = Array.from({ length: 450 }, (_, at) => ({ id: randomUUID(), day: days[at % 3] }))
  const copies = many.map(({ id }) => ({ ...row, id, submission: id, receivedOn: '2026-01-01' }))
  await owner.insert(tips).values(copies)
  await owner.insert(tipEvents).values(
    many.map(({ id, day: happenedOn = '' }) => ({
      ...{ id: randomUUID(), caseId: id, kind: 'withdrawn' as const, happenedOn, slot: 0 },
    })),
  )
  await owner.execute(sql`create table erased as
    select tip_id, happened_on as day, null::text as tx from tip_events where kind = 'withdrawn'`)
  await owner.execute(sql`create function note_erased() returns trigger language plpgsql
    security definer as $$ begin
      update erased set tx = pg_current_xact_id() where tip_id = old.id;
      return old;
    end $$`)
  await owner.execute(sql`create trigger note_erased after delete on tips
    for each row execute function note_erased()`)
  expect(await eraseCases(as(job), new Date('2026-07-03T00:00:00+08:00'))).toBe(450)
  const batches = await rows<{ count: number; first: string; last: string }>(
    owner,
    sql`select count(*)::int, min(day)::text as first, max(day)::text as last
      from erased where tx is not null group by tx order by min(day), max(day)`,
  )
  expect(batches).toEqual([
    { count: 200, first: '2026-01-01', last: '2026-01-02' },
    { count: 200, first: '2026-01-02', last: '2026-01-03' },
    { count: 50, first: '2026-01-03', last: '2026-01-03' },
  ])
})
