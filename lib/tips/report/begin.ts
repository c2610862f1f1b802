import 'server-only'
import type { z } from 'zod'
import { clearDraft, startWizard } from '@/lib/cases/wizard'
import { Problem } from '@/lib/platform/problem'
import { type CategoryGroup, categoryGroups, optionsOf } from '@/lib/tips/catalogue/groups'
import { type OtherLine, otherLines } from './answers'
import type { ReportDraft, ReportWriter } from './draft'
import type { startReportInput } from './input'
import { stepAfter } from './steps'

/** The first page. A matter for another line is not kept; a report already begun goes on with the new group. */
export async function beginReport(
  writer: ReportWriter,
  input: z.output<typeof startReportInput>,
): Promise<string> {
  if (isOtherLine(input.group)) return elsewhere(writer, input.group)
  const group = categoryGroups.find(({ slug }) => slug === input.group)
  if (!group) throw new Problem('invalid', 'choose_kind', 'group')
  const helper = input.helper === 'elder'
  const draft = await startWizard(writer, (begun) => ({
    ...begun,
    group: group.slug,
    helper,
    ...onlyKind(group),
  }))
  return draft.kind ? stepAfter('kind', draft) : '/report/kind'
}

async function elsewhere(writer: ReportWriter, line: OtherLine): Promise<string> {
  await clearDraft(writer)
  return `/report/elsewhere?line=${line}`
}

/** A group of one category leaves nothing to ask; any other asks again. */
function onlyKind(group: CategoryGroup): Pick<ReportDraft, 'kind'> {
  const [category, ...others] = optionsOf(group)
  return { kind: category && others.length === 0 ? { category } : undefined }
}

const isOtherLine = (group: string): group is OtherLine => otherLines.some((line) => line === group)
