import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/identity/actor'
import { rows } from '@/lib/platform/db'
import { testDatabase } from '@/lib/testing/database'
import { listHeads, publishHead } from './publish'
import { record } from './record'
import { type AuditVerdict, verifyAudit } from './verify'

const { as, owner } = await testDatabase()
const job = { role: 'system', job: 'sweep' } as const
const officer = { role: 'officer', staffId: randomUUID(), sessionId: '' } as const
const verify = () => verifyAudit(as({ role: 'system', job: 'audit' }))
const note = (actor: typeof job | typeof officer = job, verb = 'tip.opened', meta = {}) =>
  as(actor).transaction((tx) => record(tx, actor, verb, randomUUID(), meta))

beforeAll(async () => {
  for (let i = 0; i < 5; i += 1) await note(job, 'tip.opened', { zeta: i, alpha: '演示' })
})

describe('29: a chain that was touched', () => {
  const tampering: [string, ReturnType<typeof sql>, Partial<AuditVerdict>][] = [
    ['an edited verb', sql`update audit set verb = 'tip.read' where seq = 3`, bad(3, 'content')],
    ['edited meta', sql`update audit set meta = '{"zeta":9}' where seq = 2`, bad(2, 'content')],
    [
      'an edited time',
      sql`update audit set at = at + interval '1 s' where seq = 4`,
      bad(4, 'content'),
    ],
    ['a deleted row', sql`delete from audit where seq = 2`, bad(2, 'gap')],
    ['a first row deleted', sql`delete from audit where seq = 1`, bad(1, 'gap')],
    ['a newest row deleted', sql`delete from audit where seq = 5`, bad(5, 'tail')],
    ['two rows that changed places', swap(2, 3), bad(2, 'order')],
    ['a chain emptied', sql`delete from audit`, bad(1, 'tail')],
  ]

  test.each(tampering)('29: %s is named by its number', async (_name, statement, verdict) => {
    const untouched = await verify()
    expect(untouched.ok).toBe(true)
    await owner.execute(sql`create table kept as select * from audit`)
    await owner.execute(statement)
    const found = await verify()
    await owner.execute(sql`delete from audit`)
    await owner.execute(sql`insert into audit select * from kept`)
    await owner.execute(sql`drop table kept`)
    expect(found).toEqual(verdict)
  })

  test('29: a chain rewritten with its key no longer matches the head published before', async () => {
    const head = await publishHead(as({ role: 'system', job: 'audit' }))
    expect(head).toMatchObject({ seq: 5 })
    expect(await publishHead(as({ role: 'system', job: 'audit' }))).toBeNull()
    expect(await listHeads(as({ role: 'anyone' }))).toEqual([head])
    expect((await verify()).ok).toBe(true)
    await owner.execute(sql`create table kept as select * from audit where seq = 5`)
    await owner.execute(sql`delete from audit where seq = 5`)
    await owner.execute(
      sql`update audit_tail set seq = 4, hash = (select hash from audit where seq = 4)`,
    )
    expect(await verify()).toEqual(bad(5, 'head'))
    await note(job, 'tip.rewritten')
    expect(await verify()).toEqual(bad(5, 'head'))
    await owner.execute(sql`delete from audit where seq = 5`)
    await owner.execute(sql`insert into audit select * from kept`)
    await owner.execute(
      sql`update audit_tail set seq = 5, hash = (select hash from audit where seq = 5)`,
    )
  })
})

test('an action that fails leaves no row, and the chain goes on', async () => {
  const before = await verify()
  const failing = as(job).transaction(async (tx) => {
    await record(tx, job, 'tip.closed', null)
    throw new Error('failed')
  })
  await expect(failing).rejects.toThrow('failed')
  expect(await verify()).toEqual(before)
})

test('appends at once keep one order', async () => {
  const before = await verify()
  await Promise.all(Array.from({ length: 12 }, () => note(officer)))
  const count = (before.ok ? before.count : 0) + 12
  expect(await verify()).toEqual({ ok: true, count })
})

test('staff can neither change nor read the chain, and the public cannot append', async () => {
  for (const statement of [sql`update audit set verb = 'x'`, sql`delete from audit`]) {
    await expect(as(officer).execute(statement)).rejects.toMatchObject({ code: '42501' })
  }
  expect(await rows(as(officer), sql`select * from audit`)).toEqual([])
  const anyone: Actor = { role: 'anyone', submission: 'some' }
  const forged = as(anyone).transaction((tx) => record(tx, officer, 'tip.opened', null))
  await expect(forged).rejects.toMatchObject({ code: '42501' })
})

function bad(seq: number, because: string) {
  return { ok: false, seq, because } as AuditVerdict
}

/** The numbers of both rows change places, and nothing else. */
function swap(a: number, b: number) {
  const renumber = (from: number, to: number) => `update audit set seq = ${to} where seq = ${from};`
  const steps = [renumber(a, -1), renumber(b, a), renumber(-1, b)].join(' ')
  return sql.raw(`do $$ begin ${steps} end $$`)
}
