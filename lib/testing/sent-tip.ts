import { randomBytes, randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { contentContext, messageContext } from '@/lib/cases/schema'
import { departments } from '@/lib/departments/tables'
import type { Resident } from '@/lib/identity/actor'
import { slotOf } from '@/lib/platform/clock/slot'
import { newReceiptCode } from '@/lib/receipts/code'
import { receiptKeys } from '@/lib/receipts/hash'
import { insertReceipt } from '@/lib/receipts/insert-receipt'
import { checkRow, unwrapRow } from '@/lib/testing/rows'
import { contactContext } from '@/lib/tips/schema'
import type { TipMessage } from '@/lib/tips/sealed-content'
import { tipContacts, tipGrants, tipMessages, tipRecipients, tips } from '@/lib/tips/tables'
import { open } from '@/lib/vault/seal/open'
import { sealRow } from '@/lib/vault/seal/rows'
import { grantContext, newKeyPair } from '@/lib/vault/seal/seal'
import { sealSubmission } from '@/lib/vault/seal/sealing'
import type { TestDatabase } from './database'

const day = 24 * 3_600_000
export const tipStory = '演示：他们让老人把钱转到安全账户。'
export const tipPhone = '演示：13800138000'

export type SentTip = Awaited<ReturnType<typeof sendTip>>

/** A sealed tip as a sender leaves it, with its receipt: held by the police of 天河区, whose key the test keeps. */
export async function sendTip({ as, owner }: TestDatabase, now = new Date(), phrase?: string) {
  const [tipId, code] = [randomUUID(), newReceiptCode()]
  const [lead, key] = await Promise.all([findPolice(owner), newKeyPair()])
  const contents = [contentContext(tipId), contactContext(tipId)].map(({ kind, id }, at) => ({
    ...{ kind, id },
    plaintext: at === 0 ? tipStory : tipPhone,
  }))
  const grantees = [{ id: lead.id, publicKey: key.publicKey }]
  const made = await sealSubmission({ subject: tipId, contents, grantees })
  const keys = await receiptKeys(code, phrase, 'submission')
  const submission = randomBytes(16).toString('hex')
  const [content, contact] = made.contents
  const [grant] = made.grants
  if (!content || !contact || !grant) throw new Error('nothing was sealed')
  const dueAt = new Date(now.getTime() + 3 * day)
  await as({ role: 'anyone', submission }).transaction(async (tx) => {
    await tx.insert(tips).values({
      ...{ id: tipId, submission, leadDepartmentId: lead.id, because: [], status: 'received' },
      ...{ category: 'ef-police', scope: 'street', areaCode: '440106', urgency: 'normal' },
      ...slotOf(now),
      ...{ ackDue: dueAt, firstActionDue: new Date(now.getTime() + 7 * day), closeDue: null },
      ...{ contentPublicKey: made.contentPublicKey, replyPublicKey: made.replyPublicKey },
      ...{ sealed: content.sealed, mac: content.mac },
    })
    await tx.insert(tipRecipients).values({ tipId, departmentId: lead.id })
    await tx.insert(tipGrants).values({
      ...{
        caseId: tipId,
        departmentId: lead.id,
        part: 'lead',
        epoch: 1,
        urgencyRank: 3,
        dueAt,
        status: 'received',
      },
      ...{ wrapped: grant.wrapped, mac: grant.mac },
    })
    await tx.insert(tipContacts).values({ tipId, sealed: contact.sealed, mac: contact.mac })
    await insertReceipt(tx, keys, 'tip', tipId, made.replyPrivateKey)
  })
  const keyT = () => unwrapRow(key.privateKey, grantContext(tipId, lead.id), grant)
  const resident: Resident<'tip'> = { role: 'resident', kind: 'tip', caseId: tipId }
  return { tipId, code, lead, resident, submission, keyR: made.replyPrivateKey, keyT, ...made }
}

/** What an officer writes, as it lies in the table. */
export async function writeToResident(
  { owner }: TestDatabase,
  { tipId, replyPublicKey, contentPublicKey }: SentTip,
  kind: 'message' | 'question',
  content: TipMessage,
  now = new Date(),
): Promise<string> {
  const id = randomUUID()
  const row = await sealRow(
    { content: contentPublicKey, reply: replyPublicKey },
    messageContext(tipId, id),
    JSON.stringify(content),
  )
  const { receivedOn: sentOn, slot } = slotOf(now)
  await owner
    .insert(tipMessages)
    .values({ id, caseId: tipId, kind, sender: 'staff', sentOn, slot, ...row })
  return id
}

/** The resident's messages, opened with T. */
export async function messagesOfResident({ owner }: TestDatabase, { tipId, keyT }: SentTip) {
  const [key, rows] = await Promise.all([
    keyT(),
    owner
      .select()
      .from(tipMessages)
      .where(and(eq(tipMessages.caseId, tipId), eq(tipMessages.sender, 'resident'))),
  ])
  return Promise.all(
    rows.map(async ({ id, kind, answers, sealed, mac, sentOn, slot }) => {
      const context = messageContext(tipId, id)
      checkRow(context, sealed, mac)
      const content: TipMessage = JSON.parse((await open(key, context, sealed)).toString())
      return { id, kind, answers, sentOn, slot, content }
    }),
  )
}

async function findPolice(owner: TestDatabase['owner']) {
  const [police] = await owner
    .select({ id: departments.id, nameZh: departments.nameZh })
    .from(departments)
    .where(and(eq(departments.kind, 'police'), eq(departments.areaCode, '440106')))
  if (!police) throw new Error('the reference data is not loaded')
  return police
}
