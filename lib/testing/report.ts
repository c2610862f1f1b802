import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { submissionOf, writerOf } from '@/lib/cases/draft'
import { contentContext } from '@/lib/cases/schema'
import { newCase, startWizard } from '@/lib/cases/wizard'
import type { DepartmentKind } from '@/lib/departments/schema'
import { departments } from '@/lib/departments/tables'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import { openRow, unwrapRow } from '@/lib/testing/rows'
import { type ReportDraft, type ReportWriter, reports } from '@/lib/tips/report/draft'
import type { submitInput } from '@/lib/tips/report/input'
import { type TipContent, tipContent } from '@/lib/tips/sealed-content'
import { tipGrants, tips } from '@/lib/tips/tables'
import { signKey } from '@/lib/vault/keys/bind-key'
import { grantContext, newKeyPair } from '@/lib/vault/seal/seal'
import type { TestDatabase } from './database'

export type Staffed = { id: string; privateKey: string }

/** Gives a department a registered key pair and one active member, as its first member would. */
export async function staffed(
  { owner }: TestDatabase,
  kind: DepartmentKind,
  areaCode: string,
): Promise<Staffed> {
  const here = and(eq(departments.kind, kind), eq(departments.areaCode, areaCode))
  const [row] = await owner.select({ id: departments.id }).from(departments).where(here)
  if (!row) throw new Error(`there is no ${kind} at ${areaCode}`)
  const { publicKey, privateKey } = await newKeyPair()
  const signed = signKey(row.id, 'department', 1, publicKey)
  const founded = { publicKey: signed, epoch: 1, activeMembers: 1 }
  await owner.update(departments).set(founded).where(eq(departments.id, row.id))
  return { id: row.id, privateKey }
}

/** A report ready to be sent: 养老诈骗 in 天河区, begun a minute ago. */
export function aReport(changes: Partial<ReportDraft> = {}): ReportDraft {
  return {
    ...newCase(),
    begunAt: Date.now() - 60_000,
    sum: [3, 5],
    group: 'elder-fraud',
    helper: false,
    kind: { category: 'ef-product' },
    place: { scope: 'district', district: '440106' },
    story: aStory('演示：他们让老人交钱买保健品。'),
    ...changes,
  }
}

export const aStory = (story: string) => ({
  story,
  earlier: '',
  guess: '',
  unseen: '',
  answers: [],
})

/** A browser of its own that has written this report. */
export async function browserWith(draft: ReportDraft): Promise<ReportWriter & Sending> {
  const writer = writerOf(reports, draftKeyOf(newDraftCookie(), 'tip'))
  await startWizard(writer, () => draft)
  return { ...writer, submission: submissionOf(writer, draft).submission }
}

/** By what a sent case is known. */
type Sending = { submission: string }

type Sent = z.output<typeof submitInput>

/** The check page's post without scripts, the sum answered right. */
export const plainPost = (changes: Partial<Sent> = {}): Sent => ({
  truth: 'on',
  sum: '八',
  pow: '',
  website: '',
  ...changes,
})

/** The tip of a browser as it lies in the table. */
export async function storedTip({ owner }: TestDatabase, { submission }: Sending) {
  const found = await owner.select().from(tips).where(eq(tips.submission, submission))
  const [tip] = found
  if (!tip || found.length > 1) throw new Error(`there are ${found.length} tips`)
  const grants = await owner.select().from(tipGrants).where(eq(tipGrants.caseId, tip.id))
  return { tip, grants }
}

/** The content, opened with a department's key. */
export async function contentFor(
  { tip, grants }: Awaited<ReturnType<typeof storedTip>>,
  { id, privateKey }: Staffed,
): Promise<TipContent> {
  const grant = grants.find((one) => one.departmentId === id)
  if (!grant) throw new Error('this department has no grant')
  const keyT = await unwrapRow(privateKey, grantContext(tip.id, id), grant)
  const opened = await openRow(keyT, contentContext(tip.id), tip)
  return tipContent.parse(JSON.parse(opened.toString('utf8')))
}
