import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { type Db, rows } from '@/lib/platform/db'
import { testDatabase } from '@/lib/testing/database'
import { departmentAt, hiring } from '@/lib/testing/officers'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { countTips, listTips, type View } from './queue'
import { inIndexOrder, readRange } from './ranges'

const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const hire = hiring(database)
const lin = await hire('林一', [
  ['market', '440106'],
  ['police', '440106'],
])
const zhao = await hire('赵二', [['police', '440106']])
const market = await departmentAt(database, ['market', '440106'])
const police = await departmentAt(database, ['police', '440106'])
const db = as(lin.officer)
const count = 4000

beforeAll(async () => {
  await owner.execute(sql`insert into tips (id, submission, category, scope, area_code, urgency,
      received_on, slot, status, because, ack_due, first_action_due, close_due, content_public_key, reply_public_key,
      sealed, mac)
    select gen_random_uuid(), n::text, 'ef-product', 'district', '440106',
      (array['danger','money','urgent','normal','historic'])[1 + n % 5], '2026-11-01', 0,
      case when n % 20 = 0 then 'quarantined' when n % 20 < 12 then 'received' else 'closed' end,
      '[]', timestamptz '2026-11-02' + n * interval '7 min', timestamptz '2026-12-01',
      timestamptz '2026-12-31', '', '', '\\x00', '\\x00' from generate_series(1, ${count}::int) n`)
  await owner.execute(sql`insert into tip_recipients (tip_id, department_id)
    select id, case when submission::int % 2 = 0 then ${market}::uuid else ${police}::uuid end from tips
    union select id, ${police}::uuid from tips where submission::int % 10 = 0`)
  await owner.execute(sql`insert into tip_grants (tip_id, department_id, part, epoch, wrapped, mac,
      urgency_rank, due_at, status)
    select h.tip_id, h.department_id, case when h.department_id = ${market} or submission::int % 2 = 1
      then 'lead' else 'cc' end, 1, '\\x00', '\\x00', submission::int % 5, t.ack_due, t.status
    from tip_recipients h join tips t on t.id = h.tip_id`)
  await owner.execute(sql`analyze`)
}, 120_000)

async function everyPage(view: View, departmentId?: string) {
  const cards: Awaited<ReturnType<typeof listTips>>['cards'] = []
  let after: string | undefined
  do {
    const page = await listTips(db, lin.officer, { view, departmentId, after })
    cards.push(...page.cards)
    after = page.next ?? undefined
  } while (after)
  return cards
}

const expected = (where: ReturnType<typeof sql>, order: ReturnType<typeof sql>) =>
  rows<{ id: string }>(
    owner,
    sql`select tip_id as id from tip_grants where ${where} group by tip_id order by ${order}`,
  )

test('pages run through the whole queue of all departments, most pressing first, each tip once', async () => {
  const open = sql`status = 'received'`
  const wanted = await expected(open, sql`min(urgency_rank), min(due_at), tip_id`)
  const cards = await everyPage('open')
  expect(cards.length).toBeGreaterThan(2000)
  expect(cards.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
}, 120_000)

test('one department alone, quarantine and ended tips page in their own order', async () => {
  const own = sql`department_id = ${market} and status = 'quarantined'`
  const waiting = await everyPage('quarantined', market)
  expect(waiting.map(({ id }) => id)).toEqual(
    (await expected(own, sql`min(due_at), tip_id`)).map(({ id }) => id),
  )
  const ended = await everyPage('ended')
  const wanted = await expected(sql`status = 'closed'`, sql`min(due_at) desc, tip_id desc`)
  expect(ended.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
}, 120_000)

test('due soon: what is late or due within a day, most pressing first', async () => {
  const now = new Date('2026-11-04T00:00:00Z')
  const own = sql`status = 'received' and due_at <= timestamptz '2026-11-05T00:00:00Z'`
  const wanted = await expected(own, sql`min(urgency_rank), min(due_at), tip_id`)
  const cards: string[] = []
  for (let after: string | undefined | null; after !== null; ) {
    const page = await listTips(db, lin.officer, { view: 'soon', after }, now)
    cards.push(...page.cards.map(({ id }) => id))
    after = page.next
  }
  expect(cards.length).toBeGreaterThan(100)
  expect(cards).toEqual(wanted.map(({ id }) => id))
}, 120_000)

test('a department one does not belong to is empty; a cursor that was made up starts anew', async () => {
  const zhaos = await listTips(as(zhao.officer), zhao.officer, { departmentId: market })
  expect(zhaos).toEqual({ cards: [], next: null })
  const first = await listTips(db, lin.officer)
  expect(await listTips(db, lin.officer, { after: `9.x.${randomUUID()}'` })).toEqual(first)
  expect(first.cards).toHaveLength(50)
})

test('a tip that two of my departments hold stands as the one it leads', async () => {
  const { cards } = await listTips(db, lin.officer)
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
  for (const { departmentId, part } of cards)
    expect([departmentId, part]).not.toEqual([police, 'cc'])
})

test('counts stop at their limit', async () => {
  expect(await countTips(db, lin.officer, 10)).toMatchObject({ quarantined: 10, mine: 0 })
})

test('the queue reads index ranges only: no table from end to end, nothing sorted', async () => {
  const [first] = (await listTips(db, lin.officer)).cards
  const after = { urgencyRank: 1, dueAt: new Date('2026-11-05'), tipId: first?.id ?? '' }
  for (const view of ['open', 'soon', 'quarantined', 'ended'] as const) {
    for (const place of [null, after]) {
      const due = view === 'soon' ? { urgencyRank: 1, by: new Date('2026-11-09') } : undefined
      const recused = [randomUUID()]
      const range = { departmentId: market, recused, after: place, limit: 51, due }
      const plan = await planOf((on) => readRange(on, view, range).getSQL())
      expect(plan.join('\n')).toMatch(/Index (Only )?Scan( Backward)? using tip_grants_/)
      expect(plan.join('\n')).not.toMatch(/Seq Scan|Sort/)
    }
  }
  const ids = sql.join(
    (await listTips(db, lin.officer)).cards.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )
  const plan = await planOf(() => sql`select * from tips where id in (${ids})`)
  expect(plan.join('\n')).not.toMatch(/Seq Scan|Sort/)
})

/** As the officer, with row security. */
function planOf(query: (on: Db) => ReturnType<typeof sql>): Promise<string[]> {
  return inIndexOrder(db, async (tx) => {
    const plan = await rows<{ 'QUERY PLAN': string }>(tx, sql`explain ${query(tx)}`)
    return plan.map((line) => line['QUERY PLAN'])
  })
}
