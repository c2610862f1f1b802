import { and, desc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { audit } from '@/lib/audit/tables'
import { departments } from '@/lib/departments/tables'
import { addLimit } from '@/lib/platform/clock/working-time'
import { DbError } from '@/lib/platform/identified'
import { outbox } from '@/lib/platform/tables'
import { findAckLimit } from '@/lib/routing/queries'
import { testDatabase } from '@/lib/testing/database'
import { forgedKey } from '@/lib/testing/forged-key'
import { departmentAt, hiring, type Person, send } from '@/lib/testing/officers'
import { listTips } from '@/lib/tips/desk/queue/queue'
import { dueIn } from '@/lib/tips/lifecycle'
import { tipEvents, tipGrants, tipRecipients, tips, tipTransfers } from '@/lib/tips/tables'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { accept } from './accept'
import { startCheck } from './check'
import { handOver } from './hand-over'
import { openTip } from './open-tip'
import { returnToTriage } from './return'

const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const hire = hiring(database)
const lin = await hire('林一', [['market', '440106']])
const zhao = await hire('赵二', [['police', '440106']])
const qian = await hire('钱三', [['integrated-center', '4401']])
const sun = await hire('孙四', [['politics-law', '4401']])
const zhou = await hire('周五', [['discipline', '4401']])
const wu = await hire('吴六', [['civil-affairs', '440106']])
const civil = await departmentAt(database, ['civil-affairs', '440106'])
const police = await departmentAt(database, ['police', '440106'])
const triage = await departmentAt(database, ['integrated-center', '4401'])
const politics = await departmentAt(database, ['politics-law', '4401'])
const discipline = await departmentAt(database, ['discipline', '4401'])

const leads = new Map([
  ...[[civil, wu] as const, [police, zhao] as const, [triage, qian] as const],
  ...[[politics, sun] as const, [await departmentAt(database, ['market', '440106']), lin] as const],
])

const reason = '演示：不归我们管'
const rowOf = async (id: string) => {
  const [row] = await owner.select().from(tips).where(eq(tips.id, id))
  if (!row) throw new Error('the tip is gone')
  return row
}
const give = async (person: Person, tipId: string, departmentId: string) => {
  const { version } = await rowOf(tipId)
  const input = { tipId, version, departmentId, reason }
  return handOver(as(person.officer), person.officer, person.keyring, input)
}
const giveBack = async (person: Person, tipId: string) => {
  const { version } = await rowOf(tipId)
  const input = { tipId, version, reason }
  return returnToTriage(as(person.officer), person.officer, person.keyring, input)
}
/** Whoever leads does it, where it may be done. */
const attempt = async (id: string, verb: string) => {
  const { version, status, leadDepartmentId } = await rowOf(id)
  const lead = leads.get(leadDepartmentId ?? '')
  if (!lead) throw new Error('somebody else leads')
  const [db, on] = [as(lead.officer), { tipId: id, version }]
  if (verb === 'accept' && status === 'received') await accept(db, lead.officer, on)
  if (verb === 'check' && status === 'accepted') await startCheck(db, lead.officer, on)
  if (verb === 'give') await give(lead, id, leadDepartmentId === civil ? police : civil)
  if (verb === 'give back' && ![triage, politics].includes(leadDepartmentId ?? '')) {
    await giveBack(lead, id)
  }
}
/** When the queues take the tip to be due. */
const queued = async (id: string) => {
  const [grant] = await owner
    .select()
    .from(tipGrants)
    .where(and(eq(tipGrants.caseId, id), eq(tipGrants.part, 'lead')))
  return grant?.dueAt
}
const opened = (person: Person, id: string) =>
  openTip(as(person.officer), person.officer, person.keyring, id)

test('a hand-over gives the key to the new lead and takes it from the giver', async () => {
  const { id } = await send(database)
  const before = await rowOf(id)
  await owner.delete(outbox)
  await give(lin, id, civil)
  const found = await opened(wu, id)
  expect(found).toMatchObject({ part: 'lead', status: 'received', leadDepartmentId: civil })
  expect(found.content?.story).toHaveLength(1)
  expect(found.transfers).toMatchObject([{ kind: 'handed-over', reason, by: lin.name }])
  await expect(opened(lin, id)).rejects.toMatchObject({ code: 'not_found' })
  expect((await listTips(as(lin.officer), lin.officer)).cards.map((card) => card.id)).not.toContain(
    id,
  )
  const after = await rowOf(id)
  const { ackDue, firstActionDue, closeDue } = before
  expect(after).toMatchObject({ ackDue, firstActionDue, closeDue, version: 2 })
  const events = await owner.select().from(tipEvents).where(eq(tipEvents.caseId, id))
  expect(events.map(({ kind }) => kind)).toContain('handed-over')
  expect((await owner.select().from(outbox)).map(({ recipient }) => recipient)).toEqual([civil])
  const rows = await owner.select().from(audit).where(eq(audit.subject, id)).orderBy(audit.seq)
  expect(rows[0]).toMatchObject({ verb: 'tip.handed-over', meta: { to: civil } })
})

test('90 · accept, check, hand over: the new lead owes an ack of its own, and nothing unmet is later', async () => {
  const { id } = await send(database)
  await accept(as(lin.officer), lin.officer, { tipId: id, version: 1 })
  await startCheck(as(lin.officer), lin.officer, { tipId: id, version: 2 })
  const before = await rowOf(id)
  const limit = await findAckLimit(owner, before)
  const [earliest, , latest] = [new Date(), await give(lin, id, civil), new Date()]
  const { ackDue, ...after } = await rowOf(id)
  expect(ackDue.getTime()).toBeGreaterThanOrEqual(addLimit(earliest, limit).getTime())
  expect(ackDue.getTime()).toBeLessThanOrEqual(addLimit(latest, limit).getTime())
  expect(before.closeDue && ackDue < before.closeDue).toBe(true)
  const { firstActionDue, closeDue, firstActedAt } = before
  expect(after).toMatchObject({ firstActionDue, closeDue, firstActedAt })
  expect(await queued(id)).toEqual(ackDue)
})

test('90 · over any verbs of any lead no limit of the row that stands unmet gets later', async () => {
  const verbs = fc.constantFrom('accept', 'check', 'give', 'give back')
  const history = fc.array(verbs, { minLength: 4, maxLength: 7 })
  await fc.assert(
    fc.asyncProperty(history, async (history) => {
      const { id } = await send(database)
      for (const verb of ['accept', 'check', 'give', ...history]) {
        const before = await rowOf(id)
        await attempt(id, verb)
        const after = await rowOf(id)
        const { firstActedAt } = before
        if (before.status === 'received' && after.status === 'received') {
          expect(after.ackDue).toEqual(before.ackDue)
        }
        if (firstActedAt) expect(after.firstActedAt).toEqual(firstActedAt)
        expect(after.firstActionDue).toEqual(before.firstActionDue)
        expect(after.closeDue).toEqual(before.closeDue)
        expect(dueIn(after.status, after)).toEqual(await queued(id))
        const due = [before, after].map((row) => dueIn(row.status, row)?.getTime() ?? 0)
        if (after.status === 'received') expect(due[1]).toBeLessThanOrEqual(due[0] ?? 0)
      }
    }),
    { numRuns: 6 },
  )
})

test('90 · one given away unmet keeps its first action; the new ack is not due after it', async () => {
  const { id } = await send(database)
  await accept(as(lin.officer), lin.officer, { tipId: id, version: 1 })
  const soon = new Date(Date.now() + 60_000)
  await owner.update(tips).set({ firstActionDue: soon }).where(eq(tips.id, id))
  const { closeDue } = await rowOf(id)
  await give(lin, id, civil)
  expect(await rowOf(id)).toMatchObject({ ackDue: soon, firstActionDue: soon, closeDue })
})

test('a department that read along becomes the lead and keeps one key', async () => {
  const { id } = await send(database)
  await give(lin, id, police)
  expect((await opened(zhao, id)).part).toBe('lead')
  const grants = await owner
    .select()
    .from(tipGrants)
    .where(and(eq(tipGrants.caseId, id), eq(tipGrants.departmentId, police)))
  expect(grants).toHaveLength(1)
})

test('only the lead hands over; another department finds nothing; an old version is a conflict', async () => {
  const { id } = await send(database)
  await expect(give(zhao, id, civil)).rejects.toMatchObject({ code: 'conflict' })
  await expect(give(wu, id, civil)).rejects.toMatchObject({ code: 'not_found' })
  const stale = { tipId: id, version: 9, departmentId: civil, reason }
  const late = handOver(as(lin.officer), lin.officer, lin.keyring, stale)
  await expect(late).rejects.toMatchObject({ code: 'conflict' })
  expect(await owner.select().from(tipTransfers).where(eq(tipTransfers.tipId, id))).toEqual([])
  expect((await opened(lin, id)).part).toBe('lead')
})

test('36: a department shut out, its parts and its lower levels have no wrap and are refused one', async () => {
  const { id } = await send(database, {
    officials: { involved: 'no', unit: '', hide: ['police:4401', 'civil-affairs:440106'] },
  })
  const grants = await owner.select().from(tipGrants).where(eq(tipGrants.caseId, id))
  expect(grants.map(({ departmentId }) => departmentId)).not.toContain(police)
  await hire('反诈', [['antifraud', '4401']])
  await hire('经侦', [['police-economic', '440106']])
  const shutOut = [
    police,
    civil,
    await departmentAt(database, ['antifraud', '4401']),
    await departmentAt(database, ['police-economic', '440106']),
  ]
  for (const departmentId of shutOut) {
    await expect(give(lin, id, departmentId)).rejects.toMatchObject({
      key: 'department_excluded',
      field: 'departmentId',
    })
    const forced = as(lin.officer).insert(tipRecipients).values({ tipId: id, departmentId })
    await expect(forced).rejects.toThrow(DbError)
  }
})

test('a department without a member, or with a key that was put in, gets nothing; the audit is told', async () => {
  const { id } = await send(database)
  const health = await departmentAt(database, ['education', '440106'])
  await expect(give(lin, id, health)).rejects.toMatchObject({ key: 'department_without_key' })
  await hire('郑七', [['education', '440106']])
  const [true_] = await owner.select().from(departments).where(eq(departments.id, health))
  const publicKey = await forgedKey(true_?.publicKey)
  await owner.update(departments).set({ publicKey }).where(eq(departments.id, health))
  await expect(give(lin, id, health)).rejects.toMatchObject({ key: 'department_without_key' })
  const [row] = await owner.select().from(audit).orderBy(desc(audit.seq)).limit(1)
  expect(row).toMatchObject({ verb: 'alarm.foreign-key', meta: { department: health } })
})

test('a return goes to the triage desk, the second one to the arbiter, who must decide', async () => {
  const { id } = await send(database)
  await giveBack(lin, id)
  expect((await rowOf(id)).leadDepartmentId).toBe(triage)
  await expect(giveBack(qian, id)).rejects.toMatchObject({ key: 'you_decide' })
  await give(qian, id, civil)
  await giveBack(wu, id)
  expect((await rowOf(id)).leadDepartmentId).toBe(politics)
  await expect(giveBack(sun, id)).rejects.toMatchObject({ key: 'you_decide' })
  await give(sun, id, civil)
  const found = await opened(wu, id)
  expect(found.transfers.map(({ kind }) => kind)).toEqual([
    'returned',
    'handed-over',
    'returned',
    'arbitrated',
  ])
})

test('where the arbiter is shut out, 纪委监委 decides', async () => {
  const { id } = await send(database, {
    officials: { involved: 'no', unit: '', hide: ['politics-law:4401'] },
  })
  await giveBack(lin, id)
  expect((await rowOf(id)).leadDepartmentId).toBe(discipline)
  expect((await opened(zhou, id)).part).toBe('lead')
})
