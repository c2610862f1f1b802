import type { WorkKind } from '@/lib/advisors/schema'
import type { WorkMonth } from './input'

export type SheetWords = {
  /** Of the columns, in the order of the cells. */
  columns: readonly [string, string, string, string, string, string, string, string]
  kind: (kind: WorkKind) => string
  topic: (slug: string) => string
  /** By code: the village's name, and where it lies. */
  village: (code: string) => string
  place: (code: string) => string
  total: string
  missing: string
}

const hours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100)

/** The month as the bureau's sheet has it: a line for each entry in the order of days, then a line for each village with its hours and what is short of the standard. */
export function sheetRows({ entries, villages }: WorkMonth, words: SheetWords): string[][] {
  const lines = [...entries]
    .reverse()
    .map(({ day, areaCode, kind, minutes, people, topic, result }) => [
      ...[
        day,
        words.place(areaCode),
        words.village(areaCode),
        words.kind(kind),
        hours(minutes),
        String(people),
      ],
      ...[topic ? words.topic(topic) : '', result],
    ])
  const sums = villages.map(({ areaCode, minutes, missing }) => [
    ...[words.total, words.place(areaCode), words.village(areaCode), '', hours(minutes), '', ''],
    missing > 0 ? `${words.missing} ${hours(missing)}` : '',
  ])
  return [[...words.columns], ...lines, ...sums]
}
