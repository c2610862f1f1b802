import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, desc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { verifiedAdvisor } from '@/lib/advisors/pool/verified'
import { advisors, poolMembers } from '@/lib/advisors/tables'
import { villageNames } from '@/lib/areas/village-names'
import { record } from '@/lib/audit/record'
import { findGranted, needContentKey, openContent } from '@/lib/cases/granted'
import { refuseNaming } from '@/lib/cases/naming-check'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { opinionAnswerContext, opinionContext } from '@/lib/consultations/contexts'
import { findAdvisorKey } from '@/lib/consultations/intake/assign-consultation'
import type { Advisor } from '@/lib/consultations/policy'
import type { Topic } from '@/lib/consultations/schema'
import { partyNames } from '@/lib/consultations/sealed-content'
import { secondOpinions } from '@/lib/consultations/tables'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { rowMac } from '@/lib/vault/seal/row-mac'
import { openRows, type SealedRow } from '@/lib/vault/seal/rows'
import { seal } from '@/lib/vault/seal/seal'
import type { Context } from '@/lib/vault/seal/seal-broken'
import type { AnswerOpinionInput, SecondOpinionInput } from './input'

/** Asks a colleague on duty in the district, of another firm if there is one, in the asking advisor's own words. The colleague learns neither whose question it is nor who asks. */
export async function askOpinion(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, text, sure }: SecondOpinionInput,
): Promise<void> {
  const granted = await findGranted(db, advisor, consultationCase, {
    id: consultationId,
    action: 'second-opinion',
  })
  const key = await needContentKey(db, advisor, keyring, granted)
  const content = await openContent(key, granted)
  const places = content ? await villageNames(db, content.areaCode) : []
  refuseNaming(text, { names: partyNames(content), places }, { sure, key: 'answer_leaks' })
  const me = await findAdvisorKey(db, advisor.staffId)
  const colleague = me && (await findColleague(db, advisor, granted.areaCode))
  if (!colleague) throw new Problem('conflict', 'nobody_to_ask')
  const id = randomUUID()
  const row = await sealToBoth([me, colleague], opinionContext(id), text)
  const now = new Date()
  await db.transaction(async (tx) => {
    await tx.insert(secondOpinions).values({
      ...{ id, consultationId, topic: granted.topic, askedAt: now, ...row },
      askedBy: advisor.staffId,
      askedOf: colleague.staffId,
    })
    await enqueue(tx, [{ template: 'question-waits', to: colleague.staffId }], now)
    await record(tx, advisor, 'consultation.opinion-asked', consultationId)
  })
}

/** Answers a colleague, whose name is not known here. A second answer is a conflict. */
export async function answerOpinion(
  db: Db,
  advisor: Advisor,
  { opinionId, text }: AnswerOpinionInput,
): Promise<void> {
  const mine = and(eq(secondOpinions.id, opinionId), eq(secondOpinions.askedOf, advisor.staffId))
  const [asked] = await db
    .select({ askedBy: secondOpinions.askedBy })
    .from(secondOpinions)
    .where(mine)
  if (!asked) throw new Problem('not_found')
  const keys = [
    await findAdvisorKey(db, asked.askedBy),
    await findAdvisorKey(db, advisor.staffId),
  ].filter((one) => one !== null)
  const { sealed, mac } = await sealToBoth(keys, opinionAnswerContext(opinionId), text)
  const now = new Date()
  await db.transaction(async (tx) => {
    const answered = await tx
      .update(secondOpinions)
      .set({ answer: sealed, answerMac: mac, answeredAt: now })
      .where(and(mine, isNull(secondOpinions.answeredAt)))
      .returning({ id: secondOpinions.id })
    if (answered.length === 0) throw new Problem('conflict')
    await enqueue(tx, [{ template: 'question-waits', to: asked.askedBy }], now)
    await record(tx, advisor, 'opinion.answered', opinionId)
  })
}

export type Opinion = {
  id: string
  /** Only of one's own asking: whose question it is about. */
  consultationId: string | null
  part: 'asked' | 'asked-of-me'
  topic: Topic
  askedAt: Date
  answeredAt: Date | null
  text: string | null
  answer: string | null
}

const mostOpinions = 50

/** What the advisor asked and was asked, newest first, opened with their own key. Never a name. */
export async function listOpinions(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  consultationId?: string,
): Promise<Opinion[]> {
  const { staffId } = advisor
  const own = or(eq(secondOpinions.askedBy, staffId), eq(secondOpinions.askedOf, staffId))
  const about = consultationId
    ? and(eq(secondOpinions.consultationId, consultationId), eq(secondOpinions.askedBy, staffId))
    : undefined
  const rows = await db
    .select()
    .from(secondOpinions)
    .where(and(own, about))
    .orderBy(desc(secondOpinions.askedAt))
    .limit(mostOpinions)
  const sealed = rows.flatMap(({ id, sealed, mac, answer, answerMac }) => [
    { context: opinionContext(id), sealed, mac },
    ...(answer && answerMac
      ? [{ context: opinionAnswerContext(id), sealed: answer, mac: answerMac }]
      : []),
  ])
  const opened = await openRows(keyring.privateKey, sealed)
  const texts = new Map(
    sealed.map(({ context }, at) => [context.kind + context.id, opened[at]?.toString() ?? null]),
  )
  const textAt = ({ kind, id }: { kind: string; id: string }) => texts.get(kind + id) ?? null
  return rows.map((row) => ({
    id: row.id,
    consultationId: row.askedBy === staffId ? row.consultationId : null,
    part: row.askedBy === staffId ? 'asked' : 'asked-of-me',
    topic: row.topic,
    askedAt: row.askedAt,
    answeredAt: row.answeredAt,
    text: textAt(opinionContext(row.id)),
    answer: textAt(opinionAnswerContext(row.id)),
  }))
}

/** The keys are those of the list, each checked when it was read. */
async function sealToBoth(
  colleagues: readonly { publicKey: string }[],
  context: Context,
  text: string,
): Promise<SealedRow> {
  const publicKeys = colleagues.map(({ publicKey }) => publicKey)
  const sealed = await seal(publicKeys, context, text)
  return { sealed, mac: rowMac(context, sealed) }
}

/** Somebody else on duty, at random. */
async function findColleague(db: Db, { staffId }: Advisor, districtCode: string) {
  const ownFirm = sql`(select firm from advisors where staff_id = ${staffId})`
  const rows = await db
    .select({
      staffId: advisors.staffId,
      publicKey: advisors.publicKey,
    })
    .from(poolMembers)
    .innerJoin(advisors, eq(advisors.staffId, poolMembers.staffId))
    .where(
      and(
        eq(poolMembers.areaCode, districtCode.slice(0, 6)),
        ne(poolMembers.staffId, staffId),
        isNotNull(advisors.publicKey),
      ),
    )
    .orderBy(sql`${advisors.firm} = ${ownFirm}`, sql`random()`)
    .limit(5)
  return rows.map(verifiedAdvisor).find((one) => one !== null) ?? null
}
