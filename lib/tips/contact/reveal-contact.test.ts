import { desc, eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { audit } from '@/lib/audit/tables'
import { departmentMembers } from '@/lib/departments/tables'
import { staff, staffSessions } from '@/lib/identity/tables'
import { rows } from '@/lib/platform/db'
import { testDatabase } from '@/lib/testing/database'
import { hiring, type Person, send } from '@/lib/testing/officers'
import { openTip } from '@/lib/tips/desk/open-tip'
import { recuse } from '@/lib/tips/desk/recuse'
import { approvals } from '@/lib/tips/tables'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { decide, listRequests, requestContact } from './approvals'
import { revealContact } from './reveal-contact'

const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const hire = hiring(database)
const lin = await hire('林一', [['market', '440106']])
const chen = await hire('陈二', [['market', '440106']])
const stranger = await hire('孙三', [['education', '440106']])

const contact = { wants: 'yes', phone: '13800138000', times: '晚上', never: '' } as const
const reason = '演示：要核对金额'
const ask = ({ officer }: Person, tipId: string) =>
  requestContact(as(officer), officer, { tipId, reason })
const answer = ({ officer }: Person, approvalId: string, decision: 'approved' | 'refused') =>
  decide(as(officer), officer, { approvalId, decision })
const reveal = ({ officer, keyring }: Person, approvalId: string) =>
  revealContact(as(officer), officer, keyring, { approvalId })

async function requested() {
  const tip = await send(database, { contact })
  await ask(lin, tip.id)
  const [row] = await owner.select().from(approvals).where(eq(approvals.tipId, tip.id))
  return { tipId: tip.id, approvalId: row?.id ?? '' }
}

async function approved() {
  const request = await requested()
  await answer(chen, request.approvalId, 'approved')
  return request
}

test('a second officer reads the reason and agrees; the first sees the contact, and all is on record', async () => {
  const { tipId, approvalId } = await requested()
  const waiting = await listRequests(as(chen.officer), chen.officer)
  expect(waiting.find(({ id }) => id === approvalId)).toMatchObject({
    tipId,
    requestedBy: lin.name,
  })
  expect(await listRequests(as(lin.officer), lin.officer)).toEqual([])
  expect(await listRequests(as(stranger.officer), stranger.officer)).toEqual([])
  const tip = await openTip(as(chen.officer), chen.officer, chen.keyring, tipId)
  expect(tip.content?.contact).toBe(true)
  expect(tip.requests).toMatchObject([{ id: approvalId, reason, by: lin.name, decision: null }])
  await answer(chen, approvalId, 'approved')
  expect((await reveal(lin, approvalId))?.text).toBe('13800138000\n晚上')
  const trail = await owner.select().from(audit).where(eq(audit.subject, tipId)).orderBy(audit.seq)
  expect(trail.map(({ verb }) => verb)).toEqual([
    'contact.requested',
    'tip.opened',
    'contact.approved',
    'contact.revealed',
  ])
  expect(JSON.stringify(trail)).not.toContain('13800138000')
})

test('37: nobody approves their own request', async () => {
  const { approvalId } = await requested()
  await expect(answer(lin, approvalId, 'approved')).rejects.toMatchObject({ key: 'own_request' })
  const forced = as(lin.officer)
    .update(approvals)
    .set({ decidedBy: lin.officer.staffId, decision: 'approved', decidedAt: new Date() })
    .where(eq(approvals.id, approvalId))
  await expect(forced).rejects.toMatchObject({ code: '42501' })
  await expect(reveal(lin, approvalId)).rejects.toMatchObject({ key: 'not_approved' })
})

test('37: an approval is good once, also for two at once', async () => {
  const { approvalId } = await approved()
  const both = await Promise.allSettled([reveal(lin, approvalId), reveal(lin, approvalId)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(reveal(lin, approvalId)).rejects.toMatchObject({ key: 'approval_spent' })
})

test('37: an approval that ran out is refused, and so is a late yes', async () => {
  const expired = { expiresAt: new Date(Date.now() - 1000) }
  const { approvalId } = await approved()
  await owner.update(approvals).set(expired).where(eq(approvals.id, approvalId))
  await expect(reveal(lin, approvalId)).rejects.toMatchObject({ key: 'approval_spent' })
  const request = await requested()
  await owner.update(approvals).set(expired).where(eq(approvals.id, request.approvalId))
  await expect(answer(chen, request.approvalId, 'approved')).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('only the one who asked may look, a refusal is a refusal, and strangers find nothing', async () => {
  const { approvalId, tipId } = await approved()
  await expect(reveal(chen, approvalId)).rejects.toMatchObject({ code: 'not_found' })
  await expect(reveal(stranger, approvalId)).rejects.toMatchObject({ code: 'not_found' })
  await expect(answer(stranger, approvalId, 'refused')).rejects.toMatchObject({ code: 'not_found' })
  await expect(ask(stranger, tipId)).rejects.toMatchObject({ code: 'not_found' })
  await expect(answer(chen, approvalId, 'refused')).rejects.toMatchObject({ code: 'conflict' })
  const refused = await requested()
  await answer(chen, refused.approvalId, 'refused')
  await expect(reveal(lin, refused.approvalId)).rejects.toMatchObject({ key: 'not_approved' })
})

test('without an approval the database itself gives no contact out', async () => {
  const { tipId } = await requested()
  const asked = () => rows(as(lin.officer), sql`select * from tip_contacts where tip_id = ${tipId}`)
  expect(await asked()).toEqual([])
  expect(await rows(as(chen.officer), sql`select * from tip_contacts`)).toEqual([])
})

test('38: an approver who has left, changed role or stands aside by then no longer counts', async () => {
  const leaver = await hire('郑四', [['market', '440106']])
  const { staffId } = leaver.officer
  const { approvalId, tipId } = await requested()
  await answer(leaver, approvalId, 'approved')
  const refusal = { key: 'approver_left' }
  await owner.update(staff).set({ role: 'auditor' }).where(eq(staff.id, staffId))
  await expect(reveal(lin, approvalId)).rejects.toMatchObject(refusal)
  await owner.update(staff).set({ role: 'officer' }).where(eq(staff.id, staffId))
  await recuse(as(leaver.officer), leaver.officer, { tipId })
  await expect(reveal(lin, approvalId)).rejects.toMatchObject(refusal)
  await owner.delete(departmentMembers).where(eq(departmentMembers.staffId, staffId))
  await expect(reveal(lin, approvalId)).rejects.toMatchObject(refusal)
})

test('each of the three actions wants a code given in the last five minutes', async () => {
  const { approvalId, tipId } = await requested()
  const old = new Date(Date.now() - 6 * 60_000)
  await owner.update(staffSessions).set({ steppedUpAt: old })
  const refusal = { key: 'step_up_needed', field: 'code' }
  await expect(ask(chen, tipId)).rejects.toMatchObject(refusal)
  await expect(answer(chen, approvalId, 'approved')).rejects.toMatchObject(refusal)
  await owner.update(approvals).set({
    ...{ decidedBy: chen.officer.staffId, decision: 'approved', decidedAt: new Date() },
  })
  await expect(reveal(lin, approvalId)).rejects.toMatchObject(refusal)
  const [last] = await owner.select().from(audit).orderBy(desc(audit.seq)).limit(1)
  expect(last?.verb).not.toBe('contact.revealed')
})
