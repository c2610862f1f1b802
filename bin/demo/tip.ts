import type { ReportDraft } from '@/lib/tips/report/questions'
import type { DemoAction } from './actions'
import type { DemoCity } from './demo-city'

/** An invented tip and what became of it. `hour` and the days of actions are of China. */
export type DemoTip = {
  /** Days before today on which it came, and the hour. */
  ago: number
  hour: number
  report: Partial<ReportDraft>
  /** Looks as if a robot had sent it, so it waits in quarantine. */
  suspect?: true
  actions: DemoAction[]
}

/** The tips as they are told in a city. */
export type TipsOf = (city: DemoCity) => DemoTip[]

/** The police of the district, as a unit to be ticked. */
export const policeOf = ({ district }: Pick<DemoCity, 'district'>): string =>
  `police:${district.code}`

/** What is told on the page of the story. */
export function story(text: string, answers: string[] = []): NonNullable<ReportDraft['story']> {
  return { story: text, answers, earlier: '', guess: '', unseen: '' }
}

type Row = [NonNullable<ReportDraft['who']>['rows'][number]['kind'], string]

/** What is told of who did it, as on the page of that question. */
export function who(
  targetKind: NonNullable<ReportDraft['who']>['targetKind'],
  ...rows: Row[]
): NonNullable<ReportDraft['who']> {
  const listed = rows.map(([kind, value]) => ({ kind, value }))
  return { targetKind, rows: listed, shown: rows.length, warned: true }
}
