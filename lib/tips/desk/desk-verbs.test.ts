import { desc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { audit } from '@/lib/audit/tables'
import { outbox } from '@/lib/platform/tables'
import { testDatabase } from '@/lib/testing/database'
import { departmentAt, hiring, type Person, send } from '@/lib/testing/officers'
import { countTips, listTips } from '@/lib/tips/desk/queue/queue'
import * as tables from '@/lib/tips/tables'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { accept } from './accept'
import { assign, claim, listColleagues, unassign } from './assign'
import { startCheck } from './check'
import { close } from './close'
import { ask, sendMessage } from './messages'
import { addNote } from './notes'
import { openTip } from './open-tip'
import { recuse } from './recuse'
import { release, releaseMany } from './release'
import { reopen } from './reopen'

const { tipAssignments, tipClosures, tipEvents, tipGrants, tipMessages, tipNotes, tips } = tables
const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const hire = hiring(database)
const lin = await hire('林一', [['market', '440106']])
const chen = await hire('陈二', [['market', '440106']])
const zhao = await hire('赵三', [['police', '440106']])
const stranger = await hire('孙四', [['education', '440106']])

type Verb = (person: Person, tipId: string, version: number) => Promise<unknown>
const verbs: Record<string, Verb> = {
  accept: (p, tipId, version) => accept(as(p.officer), p.officer, { tipId, version }),
  check: (p, tipId, version) => startCheck(as(p.officer), p.officer, { tipId, version }),
  close: (p, tipId, version) =>
    close(as(p.officer), p.officer, p.keyring, {
      ...{ tipId, version, outcome: 'confirmed', text: '演示：查清了，钱已追回。' },
    }),
  reopen: (p, tipId, version) =>
    reopen(as(p.officer), p.officer, { tipId, version, reason: '演示：有新情况' }),
  ask: (p, tipId, version) =>
    ask(as(p.officer), p.officer, p.keyring, {
      ...{ tipId, version, text: '演示：还在营业吗？', choices: ['是', '否'] },
    }),
  message: (p, tipId) =>
    sendMessage(as(p.officer), p.officer, p.keyring, { tipId, text: '演示：已收到。' }),
  note: (p, tipId) => addNote(as(p.officer), p.officer, { tipId, text: '演示：内部备注' }),
  claim: (p, tipId) => claim(as(p.officer), p.officer, { tipId }),
  'let-go': (p, tipId) => unassign(as(p.officer), p.officer, { tipId }),
  assign: (p, tipId, version) =>
    assign(as(p.officer), p.officer, { tipId, version, staffId: chen.officer.staffId }),
  release: (p, tipId, version) => release(as(p.officer), p.officer, { tipId, version }),
  'stand-aside': (p, tipId) => recuse(as(p.officer), p.officer, { tipId }),
  withdraw: (_resident, id) =>
    owner.update(tips).set({ status: 'withdrawn' }).where(eq(tips.id, id)),
}
const run = (verb: string, person: Person, tipId: string, version = 1) =>
  verbs[verb]?.(person, tipId, version)

/** A tip brought so far by its lead. */
async function tipAfter(...before: string[]) {
  const { id } = await send(database)
  for (const verb of before) await run(verb, lin, id, await versionOf(id))
  return { id, version: await versionOf(id) }
}

async function quarantined() {
  const { id } = await send(database)
  await owner
    .update(tips)
    .set({ status: 'quarantined', quarantine: 'flood' })
    .where(eq(tips.id, id))
  await owner.update(tipGrants).set({ status: 'quarantined' }).where(eq(tipGrants.caseId, id))
  return id
}

const rowOf = async (id: string) => (await owner.select().from(tips).where(eq(tips.id, id)))[0]
const versionOf = async (id: string) => (await rowOf(id))?.version ?? 0
const lastOf = async (id: string) =>
  (await owner.select().from(audit).where(eq(audit.subject, id)).orderBy(desc(audit.seq)))[0]
const eventsOf = async (id: string) =>
  (await owner.select().from(tipEvents).where(eq(tipEvents.caseId, id))).map(({ kind }) => kind)

const transitions: { verb: string; before: string[]; status: string; event?: string }[] = [
  { verb: 'accept', before: [], status: 'accepted', event: 'accepted' },
  { verb: 'check', before: ['accept'], status: 'checking', event: 'checking' },
  { verb: 'close', before: ['accept'], status: 'closed', event: 'closed' },
  { verb: 'reopen', before: ['accept', 'close'], status: 'checking', event: 'reopened' },
  { verb: 'ask', before: ['accept'], status: 'accepted', event: 'question' },
  { verb: 'message', before: [], status: 'received', event: 'message' },
  { verb: 'note', before: [], status: 'received' },
  { verb: 'claim', before: [], status: 'received' },
  { verb: 'let-go', before: ['claim'], status: 'received' },
  { verb: 'assign', before: [], status: 'received' },
  { verb: 'stand-aside', before: [], status: 'received' },
]

test.each(transitions)(
  '$verb works, and leaves its event and its audit row',
  async (transition) => {
    const { id, version } = await tipAfter(...transition.before)
    await run(transition.verb, lin, id, version)
    expect((await rowOf(id))?.status).toBe(transition.status)
    const grants = await owner.select().from(tipGrants).where(eq(tipGrants.caseId, id))
    expect(grants.map(({ status }) => status)).toEqual(grants.map(() => transition.status))
    if (transition.event) expect(await eventsOf(id)).toContain(transition.event)
    expect(await lastOf(id)).toMatchObject({ actor: `officer:${lin.officer.staffId}` })
  },
)

test.each(transitions)(
  '$verb: an officer of another department finds nothing',
  async (transition) => {
    const { id, version } = await tipAfter(...transition.before)
    await expect(run(transition.verb, stranger, id, version)).rejects.toMatchObject({
      code: 'not_found',
    })
  },
)

test.each([
  { verb: 'accept', before: ['accept'] },
  { verb: 'check', before: [] },
  { verb: 'close', before: [] },
  { verb: 'reopen', before: ['accept'] },
  { verb: 'ask', before: [] },
  { verb: 'message', before: ['withdraw'] },
  { verb: 'claim', before: ['accept', 'close'] },
  { verb: 'let-go', before: [] },
  { verb: 'assign', before: ['accept', 'close'] },
])('$verb in the wrong status is a conflict, and nothing changes', async ({ verb, before }) => {
  const { id, version } = await tipAfter(...before)
  const row = await rowOf(id)
  await expect(run(verb, lin, id, version)).rejects.toMatchObject({ code: 'conflict' })
  expect(await rowOf(id)).toEqual(row)
})

test('a department that only reads along writes notes, and changes nothing', async () => {
  const { id } = await tipAfter()
  await run('note', zhao, id)
  for (const verb of ['accept', 'message', 'ask']) {
    await expect(run(verb, zhao, id)).rejects.toMatchObject({ code: 'conflict' })
  }
})

test('a closing keeps its outcome and its words for the resident', async () => {
  const { id, version } = await tipAfter('accept', 'check')
  await run('close', lin, id, version)
  const closures = await owner.select().from(tipClosures).where(eq(tipClosures.tipId, id))
  expect(closures.map(({ outcome }) => outcome)).toEqual(['confirmed'])
  const found = await openTip(as(lin.officer), lin.officer, lin.keyring, id)
  expect(found.messages.map(({ text }) => text?.map((piece) => piece.text).join(''))).toEqual([
    '演示：查清了，钱已追回。',
  ])
})

test('39: of two officers who change the same tip the second gets a conflict, and nothing is lost', async () => {
  const { id, version } = await tipAfter('accept')
  const both = await Promise.allSettled([
    run('check', lin, id, version),
    run('close', chen, id, version),
  ])
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  const lost = both.find((one) => one.status === 'rejected')
  expect(lost?.reason).toMatchObject({ code: 'conflict' })
  const row = await rowOf(id)
  expect(row?.version).toBe(version + 1)
  const closures = await owner.select().from(tipClosures).where(eq(tipClosures.tipId, id))
  expect(closures.length).toBe(row?.status === 'closed' ? 1 : 0)
  await expect(run('close', chen, id, version)).rejects.toMatchObject({ code: 'conflict' })
})

test('40: of two who claim at once one wins, and the other is told who', async () => {
  const { id } = await tipAfter()
  const both = await Promise.allSettled([run('claim', lin, id), run('claim', chen, id)])
  const lost = both.find((one) => one.status === 'rejected')?.reason
  const [granted] = await owner.select().from(tipAssignments).where(eq(tipAssignments.tipId, id))
  const winner = granted?.staffId === lin.officer.staffId ? lin : chen
  expect(lost).toMatchObject({ code: 'conflict', key: 'claimed', words: { by: winner.name } })
})

test('a message reaches R and T, and one that names a number must be meant', async () => {
  const { id } = await tipAfter()
  const db = as(lin.officer)
  const text = '演示：请打 13800138000'
  const leaking = sendMessage(db, lin.officer, lin.keyring, { tipId: id, text })
  await expect(leaking).rejects.toMatchObject({ key: 'message_leaks', field: 'text' })
  await sendMessage(db, lin.officer, lin.keyring, { tipId: id, text, sure: 'on' })
  const messages = await owner.select().from(tipMessages).where(eq(tipMessages.caseId, id))
  expect(messages.map(({ kind, sender }) => [kind, sender])).toEqual([['message', 'staff']])
})

test('one question at a time, and none before the ack', async () => {
  const { id } = await tipAfter()
  await expect(run('ask', lin, id)).rejects.toMatchObject({ key: 'accept_first' })
  await run('accept', lin, id)
  await run('ask', lin, id, 2)
  await expect(run('ask', lin, id, 3)).rejects.toMatchObject({ key: 'question_open' })
  const card = (await listTips(as(lin.officer), lin.officer)).cards.find((one) => one.id === id)
  expect(card).toMatchObject({ waiting: true, late: false, part: 'lead' })
})

test('a colleague is told of an assignment; one who stands aside cannot be chosen', async () => {
  const { id, version } = await tipAfter()
  await owner.delete(outbox)
  await run('assign', lin, id, version)
  expect(await owner.select().from(outbox)).toMatchObject([{ recipient: chen.officer.staffId }])
  await run('stand-aside', chen, id)
  await expect(run('assign', lin, id, version + 1)).rejects.toMatchObject({ field: 'staffId' })
  const market = await departmentAt(database, ['market', '440106'])
  const colleagues = await listColleagues(as(lin.officer), { id, departmentId: market })
  expect(colleagues.map(({ name }) => name)).not.toContain(chen.name)
  const gone = openTip(as(chen.officer), chen.officer, chen.keyring, id)
  await expect(gone).rejects.toMatchObject({ code: 'not_found' })
})

test('a note is sealed, and stays when somebody else reads', async () => {
  const { id } = await tipAfter('note')
  const [row] = await owner.select().from(tipNotes).where(eq(tipNotes.tipId, id))
  expect(row?.sealed.toString('utf8')).not.toContain('备注')
  const found = await openTip(as(zhao.officer), zhao.officer, zhao.keyring, id)
  expect(found.notes.map(({ text, by }) => [text, by])).toEqual([['演示：内部备注', lin.name]])
})

describe('quarantine', () => {
  test('tips wait in a list of their own until they are let out, one or many', async () => {
    const ids = [await quarantined(), await quarantined(), await quarantined()]
    const listed = await listTips(as(lin.officer), lin.officer, { view: 'quarantined' })
    expect(listed.cards.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect((await countTips(as(lin.officer), lin.officer)).quarantined).toBe(3)
    await owner.delete(outbox)
    await run('release', lin, ids[0] ?? '')
    expect(await releaseMany(as(lin.officer), lin.officer, { tipId: ids })).toBe(2)
    const open = await listTips(as(lin.officer), lin.officer)
    expect(open.cards.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
    expect(await eventsOf(ids[1] ?? '')).toContain('released')
    const market = await departmentAt(database, ['market', '440106'])
    const told = await owner.select().from(outbox).where(eq(outbox.recipient, market))
    expect(told).toHaveLength(3)
  })

  test('another department finds nothing, and what is out is a conflict', async () => {
    const id = await quarantined()
    await expect(run('release', stranger, id)).rejects.toMatchObject({ code: 'not_found' })
    await run('release', lin, id)
    await expect(run('release', lin, id)).rejects.toMatchObject({ code: 'conflict' })
  })
})
