import 'server-only'
import type { z } from 'zod'
import { changeCaseDraft } from '@/lib/cases/draft'
import { isMobile, normalForm } from '@/lib/vault/identifiers/normal-form'
import { mostRows, questionFields } from './answers'
import type { ReportDraft, ReportWriter, WhoAnswer, WhoRow } from './draft'
import type { storyInput, whoInput } from './input'
import { nextStep, reportPath, type Step, stepAfter } from './steps'

type Part = 'stopPayment' | 'street' | Exclude<Step, 'story' | 'who'>

/** Keeps one answer and tells where to go. `stopPayment` and `street` are second pages of a step. */
export function answerStep<P extends Part>(
  writer: ReportWriter,
  part: P,
  given: NonNullable<ReportDraft[P]>,
): Promise<string> {
  return changeCaseDraft(writer, (before) => {
    const draft = { ...before, [part]: given }
    return { draft, path: pathAfter(part, draft) }
  })
}

function pathAfter(part: Part, draft: ReportDraft): string {
  if (part === 'stopPayment') return nextStep('urgency', draft)
  if (part === 'officials' && draft.officials?.look) return `${reportPath('officials')}?look=1`
  return part === 'street' ? nextStep('place', draft) : stepAfter(part, draft)
}

/** The answers to the category's own questions come as fields `q0`, `q1`, … */
export function answerStory(
  writer: ReportWriter,
  input: z.output<typeof storyInput>,
): Promise<string> {
  const { story, earlier, guess, unseen } = input
  const answers = questionFields.map((name) => input[name])
  return changeCaseDraft(writer, (before) => {
    const draft = { ...before, story: { story, earlier, guess, unseen, answers } }
    return { draft, path: stepAfter('story', draft) }
  })
}

/** One row more is an ordinary submit. A number that looks wrong is pointed out once and then taken as it is. */
export function answerWho(writer: ReportWriter, input: z.output<typeof whoInput>): Promise<string> {
  return changeCaseDraft(writer, (before) => {
    const rows = rowsOf(input)
    const seen = Boolean(before.who?.warned && sameRows(before.who.rows, rows))
    const warn = !input.add && !seen && unsureRows(rows).length > 0
    const shown = input.add ? Math.min(mostRows, input.idValue.length + 1) : rows.length
    const who: WhoAnswer = { targetKind: input.targetKind, rows, shown, warned: warn || seen }
    const draft = { ...before, who }
    if (input.add) return { draft, path: reportPath('who') }
    return { draft, path: warn ? `${reportPath('who')}?check=1` : stepAfter('who', draft) }
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
