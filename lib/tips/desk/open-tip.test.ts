import { randomUUID } from 'node:crypto'
import { desc, eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { audit } from '@/lib/audit/tables'
import { verifyAudit } from '@/lib/audit/verify'
import { departmentMembers } from '@/lib/departments/tables'
import { staff } from '@/lib/identity/tables'
import { rows } from '@/lib/platform/db'
import { outbox } from '@/lib/platform/tables'
import { testDatabase } from '@/lib/testing/database'
import { departmentAt, hiring, type Person, send } from '@/lib/testing/officers'
import { aStory } from '@/lib/testing/report'
import { requestContact } from '@/lib/tips/contact/approvals'
import { countTips, listTips } from '@/lib/tips/desk/queue/queue'
import { tipEvents } from '@/lib/tips/tables'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { accept } from './accept'
import { claim } from './assign'
import { sendMessage } from './messages'
import { addNote } from './notes'
import { openTip } from './open-tip'

const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const hire = hiring(database)
const lin = await hire('林一', [['market', '440106']])
const named = await hire('欧阳演示', [['market', '440106']])
const zhao = await hire('赵二', [['police', '440106']])
await hire('钱三', [['integrated-center', '4401']])
const other = await hire('孙四', [['education', '440106']])

const opened = (person: Person, id: string) =>
  openTip(as(person.officer), person.officer, person.keyring, id)
const auditOf = (subject: string) =>
  owner.select().from(audit).where(eq(audit.subject, subject)).orderBy(desc(audit.seq))

test('an officer reads what was sealed, with its numbers marked, and the audit knows it', async () => {
  const story = '演示：电话 13800138000 叫老人转账。'
  const tip = await send(database, { story: aStory(story) })
  const found = await opened(lin, tip.id)
  expect(found.content?.story).toEqual([
    { text: '演示：电话 ', kind: null },
    { text: '13800138000', kind: 'phone' },
    { text: ' 叫老人转账。', kind: null },
  ])
  expect(found).toMatchObject({ part: 'lead', status: 'received', late: false, waiting: false })
  expect(found.recipients.map(({ part }) => part).sort()).toEqual(['cc', 'lead'])
  expect(found.because.some(({ step }) => step === 'rule')).toBe(true)
  expect(JSON.stringify(found)).not.toContain('age1pq')
  expect((await auditOf(tip.id)).map(({ verb, actor }) => [verb, actor])).toEqual([
    ['tip.opened', `officer:${lin.officer.staffId}`],
  ])
  expect((await opened(zhao, tip.id)).part).toBe('cc')
})

test('26: payloads swapped between two tips are withheld, and triage sees an alarm', async () => {
  const [one, two] = [await send(database), await send(database)]
  await owner.execute(sql`update tips t set sealed = o.sealed, mac = o.mac from tips o
    where (t.id = ${one.id} and o.id = ${two.id}) or (t.id = ${two.id} and o.id = ${one.id})`)
  await owner.delete(outbox)
  const found = await opened(lin, one.id)
  expect(found.content).toBeNull()
  const [alarm] = await auditOf(one.id)
  expect(alarm).toMatchObject({ verb: 'alarm.broken-seal', meta: { records: 'content' } })
  const desk = await departmentAt(database, ['integrated-center', '4401'])
  expect(await owner.select().from(outbox)).toMatchObject([{ template: 'alarm', recipient: desk }])
  const events = await owner.select().from(tipEvents).where(eq(tipEvents.caseId, one.id))
  expect(events.map(({ kind }) => kind)).toContain('broken-seal')
})

test('26: a swapped message is withheld alone, and a swapped grant withholds everything', async () => {
  const [one, two] = [await send(database), await send(database)]
  for (const tip of [one, two]) {
    const input = { tipId: tip.id, text: '演示：我们在查。' }
    await sendMessage(as(lin.officer), lin.officer, lin.keyring, input)
  }
  await owner.execute(sql`update tip_messages t set sealed = o.sealed from tip_messages o
    where t.tip_id = ${one.id} and o.tip_id = ${two.id}`)
  const partly = await opened(lin, one.id)
  expect(partly.content).not.toBeNull()
  expect(partly.messages.map(({ text }) => text)).toEqual([null])
  await owner.execute(sql`update tip_grants t set wrapped = o.wrapped from tip_grants o
    where t.tip_id = ${two.id} and o.tip_id = ${one.id} and o.department_id = t.department_id`)
  const nothing = await opened(lin, two.id)
  expect([nothing.content, ...nothing.messages.map(({ text }) => text)]).toEqual([null, null])
  expect((await auditOf(two.id))[0]).toMatchObject({ meta: { records: 'grant' } })
  const input = { tipId: two.id, text: '演示' }
  await expect(sendMessage(as(lin.officer), lin.officer, lin.keyring, input)).rejects.toMatchObject(
    { key: 'seal_broken' },
  )
})

test('31: an officer of another department cannot tell the tip exists, and each attempt is on record', async () => {
  const tip = await send(database)
  const db = as(other.officer)
  const attempts: (() => Promise<unknown>)[] = [
    () => opened(other, tip.id),
    () => accept(db, other.officer, { tipId: tip.id, version: 1 }),
    () => sendMessage(db, other.officer, other.keyring, { tipId: tip.id, text: '演示' }),
    () => addNote(db, other.officer, { tipId: tip.id, text: '演示' }),
    () => requestContact(db, other.officer, { tipId: tip.id, reason: '演示' }),
  ]
  for (const attempt of attempts)
    await expect(attempt()).rejects.toMatchObject({ code: 'not_found' })
  const denied = (await auditOf(tip.id)).filter(({ verb }) => verb === 'tip.denied')
  expect(denied.map(({ meta }) => meta.action).reverse()).toEqual([
    'open',
    'accept',
    'message',
    'note',
    'request-contact',
  ])
  await expect(opened(other, randomUUID())).rejects.toMatchObject({ code: 'not_found' })
})

test('32: the same queries without their where-clause find nothing in another department', async () => {
  const tip = await send(database)
  for (const table of await tablesOfTips()) {
    const asked = await rows(as(other.officer), sql.raw(`select * from ${table}`))
    expect([table, asked.length]).toEqual([table, 0])
  }
  const changed = await rows(as(other.officer), sql`update tips set status = 'closed' returning id`)
  expect(changed).toEqual([])
  const forced = as(other.officer)
    .insert(tipEvents)
    .values({ id: randomUUID(), caseId: tip.id, kind: 'closed', happenedOn: '2026-01-01', slot: 0 })
  await expect(forced).rejects.toMatchObject({ code: '42501' })
})

test('42: without an identity every table of tips is empty', async () => {
  await send(database)
  for (const table of await tablesOfTips()) {
    for (const role of ['portal_staff', 'portal_public']) {
      const found = await database.db.transaction(async (tx) => {
        await tx.execute(sql.raw(`set local role ${role}`))
        const granted = await rows<{ may: boolean }>(
          tx,
          sql`select has_table_privilege(current_user, ${table}, 'select') as may`,
        )
        return granted[0]?.may ? rows(tx, sql.raw(`select * from ${table}`)) : []
      })
      expect([table, role, found.length]).toEqual([table, role, 0])
    }
  }
})

test('33: an advisor, even one entered as a member, finds no tip on any way', async () => {
  const tip = await send(database)
  const advisor = await hire('周五', [['market', '440106']], 'advisor')
  const db = as(advisor.officer)
  await expect(opened(advisor, tip.id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await listTips(db, advisor.officer)).toEqual({ cards: [], next: null })
  await expect(claim(db, advisor.officer, { tipId: tip.id })).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('34: an admin cannot open a tip: there is no key, and the rows are not theirs', async () => {
  const tip = await send(database)
  const admin = await hire('吴六', [], 'admin')
  await expect(opened(admin, tip.id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await rows(as(admin.officer), sql`select * from tip_grants`)).toEqual([])
  expect(await rows(as(admin.officer), sql`select * from tips`)).toEqual([])
})

test('35: for an officer the tip names it is absent from list, counts, opening and mail', async () => {
  const before = await countTips(as(named.officer), named.officer)
  await owner.delete(outbox)
  const tip = await send(database, { story: aStory('演示：欧阳演示收了他们的钱，替他们说话。') })
  const seen = await listTips(as(lin.officer), lin.officer)
  expect(seen.cards.map(({ id }) => id)).toContain(tip.id)
  const list = await listTips(as(named.officer), named.officer)
  expect(list.cards.map(({ id }) => id)).not.toContain(tip.id)
  expect(await countTips(as(named.officer), named.officer)).toEqual(before)
  await expect(opened(named, tip.id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await rows(as(named.officer), sql`select * from tips where id = ${tip.id}`)).toEqual([])
  await requestContact(as(lin.officer), lin.officer, { tipId: tip.id, reason: '演示原因' })
  const mail = await owner.select().from(outbox)
  expect(mail.length).toBeGreaterThan(1)
  for (const { except } of mail) expect(except).toContain(named.officer.staffId)
})

test('41: with the membership or the role gone, the next request finds nothing', async () => {
  const tip = await send(database)
  const leaving = await hire('郑七', [['market', '440106']])
  const { staffId } = leaving.officer
  expect((await opened(leaving, tip.id)).id).toBe(tip.id)
  await owner.update(staff).set({ disabledAt: new Date() }).where(eq(staff.id, staffId))
  await expect(opened(leaving, tip.id)).rejects.toMatchObject({ code: 'not_found' })
  expect((await listTips(as(leaving.officer), leaving.officer)).cards).toEqual([])
  await owner.update(staff).set({ disabledAt: null }).where(eq(staff.id, staffId))
  await owner.delete(departmentMembers).where(eq(departmentMembers.staffId, staffId))
  await expect(opened(leaving, tip.id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await rows(as(leaving.officer), sql`select * from tips`)).toEqual([])
})

test('everything above stands in one unbroken chain', async () => {
  expect((await verifyAudit(as({ role: 'system', job: 'audit' }))).ok).toBe(true)
})

async function tablesOfTips(): Promise<string[]> {
  const found = await rows<{ name: string }>(
    owner,
    sql`select tablename as name from pg_tables where schemaname = 'public'
      and (tablename like 'tip%' or tablename in ('approvals', 'fingerprints', 'receipts'))`,
  )
  return found.map(({ name }) => name)
}
