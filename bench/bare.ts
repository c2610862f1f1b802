import { randomBytes, randomUUID } from 'node:crypto'
import { count, eq } from 'drizzle-orm'
import { contentContext } from '@/lib/cases/schema'
import { as } from '@/lib/identity/as'
import { slotOf } from '@/lib/platform/clock/slot'
import { type Db, database } from '@/lib/platform/db'
import { outbox } from '@/lib/platform/tables'
import { newReceiptCode } from '@/lib/receipts/code'
import { receiptKeys } from '@/lib/receipts/hash'
import { receipts } from '@/lib/receipts/tables'
import { dueTimes } from '@/lib/routing/due'
import { readReport } from '@/lib/tips/intake/content'
import { recipientsOf } from '@/lib/tips/intake/recipients'
import type { ReportDraft } from '@/lib/tips/report/draft'
import { factsOf } from '@/lib/tips/report/facts'
import { contactContext } from '@/lib/tips/schema'
import {
  fingerprints,
  tipContacts,
  tipEvents,
  tipGrants,
  tipRecipients,
  tips,
} from '@/lib/tips/tables'
import { fingerprintsOf } from '@/lib/vault/identifiers/fingerprints'
import { lock } from '@/lib/vault/seal/lock'
import { sealSubmission } from '@/lib/vault/seal/sealing'
import { report } from './journey'
import { load } from './load'

// The bare limit of this machine and database: the same sealing and the same rows in a plain loop,
// with no server, no forms, no drafts, no routing and no row security. Also counts what is there.
export type Bare = {
  tips: number
  quarantined: number
  rates: Awaited<ReturnType<typeof load>>[]
}

const [runs = '[]'] = process.argv.slice(2)
const draft: ReportDraft = { ...report, nonce: '', code: '', begunAt: 0, sum: [1, 1] }

const { db, close } = await database()
const found = await countTips(db)
const { assignment } = await recipientsOf(as({ role: 'anyone' }), draft)
const rates: Bare['rates'] = []
for (const [atOnce, total] of JSON.parse(runs) as [number, number][]) {
  rates.push(await load(Array(total).fill(0), atOnce, sendOne))
}
process.stdout.write(JSON.stringify({ ...found, rates } satisfies Bare))
await close()
process.exit(0)

async function countTips(from: Db) {
  const [all] = await from.select({ n: count() }).from(tips)
  const [granted] = await from
    .select({ n: count() })
    .from(tips)
    .where(eq(tips.status, 'quarantined'))
  return { tips: all?.n ?? 0, quarantined: granted?.n ?? 0 }
}

async function sendOne(): Promise<void> {
  const id = randomUUID()
  const [made, keys] = await Promise.all([
    sealed(id),
    receiptKeys(newReceiptCode(), '', 'submission'),
  ])
  await db.transaction((tx) => insertAll(tx, id, made, keys))
}

function holders() {
  const { lead, cc } = assignment
  if (!lead) throw new Error('the report of the bench has no department')
  return [lead, ...cc]
}

function sealed(subject: string) {
  const { content, contact } = readReport(draft, new Date())
  if (!contact) throw new Error('the report of the bench leaves a contact')
  const contents = [
    { ...contentContext(subject), plaintext: JSON.stringify(content) },
    { ...contactContext(subject), plaintext: JSON.stringify(contact) },
  ]
  return sealSubmission({
    subject,
    contents: contents.map(({ kind, id, plaintext }) => ({ kind, id, plaintext })),
    grantees: holders().map(({ id, publicKey }) => ({ id, publicKey })),
  })
}

type Made = Awaited<ReturnType<typeof sealed>>
type Keys = Awaited<ReturnType<typeof receiptKeys>>

async function insertAll(tx: Db, tipId: string, made: Made, keys: Keys): Promise<void> {
  const now = new Date()
  const { receivedOn, slot } = slotOf(now)
  const facts = factsOf(draft)
  const clock = dueTimes(now, facts.urgency, assignment.limits)
  const [content, contact] = made.contents.map(({ sealed, mac }) => ({ sealed, mac }))
  if (!content || !contact) throw new Error('nothing was sealed')
  const departmentIds = holders().map(({ id }) => id)
  await tx.insert(tips).values({
    ...{ id: tipId, submission: randomBytes(16).toString('hex'), status: 'received' },
    ...{ category: facts.category, scope: facts.scope, areaCode: facts.areaCode },
    ...{ urgency: facts.urgency, receivedOn, slot, ...clock, ...content },
    ...{
      contentPublicKey: made.contentPublicKey,
      replyPublicKey: made.replyPublicKey,
      because: assignment.because,
    },
    leadDepartmentId: assignment.lead?.id,
  })
  await tx.insert(tipContacts).values({ tipId, ...contact })
  await tx
    .insert(fingerprints)
    .values(fingerprintsOf(readReport(draft, now).identifiers).map((one) => ({ tipId, ...one })))
  await tx
    .insert(tipRecipients)
    .values(departmentIds.map((departmentId) => ({ tipId, departmentId })))
  await tx.insert(tipGrants).values(
    made.grants.map(({ id, wrapped, mac }, at) => ({
      ...{ caseId: tipId, departmentId: id, wrapped, mac, epoch: 1, urgencyRank: 2 },
      ...{ part: at === 0 ? ('lead' as const) : ('cc' as const), status: 'received' as const },
      dueAt: clock.ackDue,
    })),
  )
  await tx.insert(receipts).values({
    ...{ lookupHash: keys.lookupHash, subject: 'tip', subjectId: tipId, version: keys.version },
    wrappedKey: lock(keys.kek, made.replyPrivateKey, tipId),
  })
  await tx
    .insert(tipEvents)
    .values({ id: randomUUID(), caseId: tipId, kind: 'received', happenedOn: receivedOn, slot })
  await tx.insert(outbox).values(
    departmentIds.map((recipient) => ({
      ...{ id: randomUUID(), template: 'tip-waits' as const, recipient, runAt: now },
    })),
  )
}
