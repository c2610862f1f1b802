import 'server-only'
import { randomInt } from 'node:crypto'
import type { z } from 'zod'
import { dropDraft, saveDraft } from '@/lib/drafts/draft'
import { digits } from '@/lib/platform/clean'
import { Problem } from '@/lib/platform/problem'
import { newReceiptCode } from '@/lib/receipts/code'
import { type CategoryGroup, categoryGroups, optionsOf } from '@/lib/tips/catalogue/groups'
import { isMobile, normalForm } from '@/lib/vault/identifiers/normal-form'
import { changeReport, findReport, type Report, type Sender } from './draft'
import {
  mostRows,
  nextStep,
  type OtherLine,
  otherLines,
  pathOf,
  questionFields,
  type ReportDraft,
  type Step,
  type startInput,
  stepAfter,
  type storyInput,
  type WhoAnswer,
  type WhoRow,
  type whoInput,
} from './questions'

/** The first page. A matter for another line is not kept; a report already begun goes on with the new group. */
export async function start(sender: Sender, input: z.output<typeof startInput>): Promise<string> {
  if (isOtherLine(input.group)) return elsewhere(sender, input.group)
  const group = categoryGroups.find(({ slug }) => slug === input.group)
  if (!group) throw new Problem('invalid', 'choose_kind', 'group')
  const report = await findReport(sender)
  if (report?.state === 'sent') return '/report/done'
  const begun = report?.state === 'open' ? report.draft : newReport()
  const helper = input.helper === 'elder'
  const draft: ReportDraft = { ...begun, group: group.slug, helper, ...onlyKind(group) }
  const content: Report = { purpose: 'report', state: 'open', draft }
  await saveDraft(sender.db, sender.key, content)
  return draft.kind ? stepAfter('kind', draft) : '/report/kind'
}

export const newReport = () => ({
  code: newReceiptCode(),
  begunAt: Date.now(),
  sum: [randomInt(1, 5), randomInt(1, 6)] satisfies [number, number],
})

async function elsewhere({ db, key }: Sender, line: OtherLine): Promise<string> {
  await dropDraft(db, key)
  return `/report/elsewhere?line=${line}`
}

/** A group of one category leaves nothing to ask; any other asks again. */
function onlyKind(group: CategoryGroup): Pick<ReportDraft, 'kind'> {
  const [category, ...others] = optionsOf(group)
  return { kind: category && others.length === 0 ? { category } : undefined }
}

type Part = 'stopPayment' | 'street' | Exclude<Step, 'story' | 'who'>

/** Keeps one answer and tells where to go. `stopPayment` and `street` are second pages of a step. */
export function answer<P extends Part>(
  sender: Sender,
  part: P,
  given: NonNullable<ReportDraft[P]>,
): Promise<string> {
  return changeReport(sender, (before) => {
    const draft = { ...before, [part]: given }
    return { draft, path: pathAfter(part, draft) }
  })
}

function pathAfter(part: Part, draft: ReportDraft): string {
  if (part === 'stopPayment') return nextStep('urgency', draft)
  if (part === 'officials' && draft.officials?.look) return `${pathOf('officials')}?look=1`
  return part === 'street' ? nextStep('place', draft) : stepAfter(part, draft)
}

/** The answers to the category's own questions come as fields `q0`, `q1`, … */
export function answerStory(sender: Sender, input: z.output<typeof storyInput>): Promise<string> {
  const { story, earlier, guess, unseen } = input
  const answers = questionFields.map((name) => input[name])
  return changeReport(sender, (before) => {
    const draft = { ...before, story: { story, earlier, guess, unseen, answers } }
    return { draft, path: stepAfter('story', draft) }
  })
}

/** One row more is an ordinary submit. A number that looks wrong is pointed out once and then taken as it is. */
export function answerWho(sender: Sender, input: z.output<typeof whoInput>): Promise<string> {
  return changeReport(sender, (before) => {
    const rows = rowsOf(input)
    const seen = Boolean(before.who?.warned && sameRows(before.who.rows, rows))
    const warn = !input.add && !seen && unsureRows(rows).length > 0
    const shown = input.add ? Math.min(mostRows, input.idValue.length + 1) : rows.length
    const who: WhoAnswer = { targetKind: input.targetKind, rows, shown, warned: warn || seen }
    const draft = { ...before, who }
    if (input.add) return { draft, path: pathOf('who') }
    return { draft, path: warn ? `${pathOf('who')}?check=1` : stepAfter('who', draft) }
  })
}

/** Places of telephone numbers that look as if a digit were missing: to warn, never to refuse. */
export function unsureRows(rows: readonly WhoRow[]): number[] {
  return rows.flatMap(({ kind, value }, place) =>
    kind === 'phone' && !looksComplete(normalForm('phone', value)) ? [place] : [],
  )
}

function looksComplete(number: string) {
  return isMobile(number) || /^(?:0\d{9,11}|[48]00\d{7}|\+\d{8,15}|1\d{2,4}|9\d{4})$/.test(number)
}

function rowsOf({ idKind, idValue }: z.output<typeof whoInput>): WhoRow[] {
  return idValue.flatMap((value, place) =>
    value ? [{ kind: idKind[place] ?? 'name', value }] : [],
  )
}

const sameRows = (a: readonly WhoRow[], b: readonly WhoRow[]) =>
  JSON.stringify(a) === JSON.stringify(b)

const isOtherLine = (group: string): group is OtherLine => otherLines.some((line) => line === group)

/** Whether the receipt was copied right: its last four digits, however they are written. */
export async function confirm(sender: Sender, last: string): Promise<void> {
  const report = await findReport(sender)
  if (report?.state !== 'sent') throw new Problem('signed_out', 'receipt_gone')
  if (digits(last) !== report.sent.code.slice(-4)) throw new Problem('invalid', 'last_four', 'last')
}

/** 「我已记好，清除本页」, and leaving a report half written: nothing is left. */
export async function clear({ db, key }: Sender): Promise<void> {
  await dropDraft(db, key)
}
