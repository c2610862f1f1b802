import { z } from 'zod'
import { type WorkKind, workKinds } from '@/lib/advisors/schema'
import { areaCode } from '@/lib/areas/schema'
import { text } from '@/lib/platform/fields'

/** What Guangdong asks of an advisor in each village and month: eight hours. */
export const monthlyStandard = 8 * 60

const quarters = Array.from({ length: 8 }, (_, at) => (at + 1) * 15)
const halves = Array.from({ length: 12 }, (_, at) => (at + 5) * 30)

/** Lengths on offer, in minutes: by the quarter hour up to two hours, then by the half hour up to eight. */
export const lengths: readonly number[] = [...quarters, ...halves]

const mostPeople = 500

const count = (least: number, most: number) =>
  z.coerce.number('number').int('number').min(least, 'number').max(most, 'number')

/** `topic` is one of the legal topics of consultations, by its slug. */
export const workEntryInput = z.strictObject({
  areaCode: areaCode('village', 'choose_village'),
  day: z.iso.date('date'),
  kind: z.enum(workKinds, 'choose'),
  minutes: z.coerce.number('choose').refine((minutes) => lengths.includes(minutes), 'choose'),
  people: count(0, mostPeople),
  topic: z
    .string()
    .regex(/^[a-z-]{0,40}$/, 'choose')
    .default(''),
  result: text(200, 'too_long', { least: 2, short: 'required' }),
})
export type WorkEntryInput = z.output<typeof workEntryInput>

export const removeWorkEntryInput = z.strictObject({ entryId: z.uuid() })
export type RemoveWorkEntryInput = z.output<typeof removeWorkEntryInput>

export type WorkEntry = {
  id: string
  areaCode: string
  village: string
  path: string
  day: string
  kind: WorkKind
  minutes: number
  people: number
  topic: string | null
  result: string
}

export type VillageHours = {
  areaCode: string
  name: string
  path: string
  minutes: number
  /** Short of the standard; none in a village served as a stand-in. */
  missing: number
}

export type KindTotal = { entries: number; minutes: number; people: number }

export type WorkMonth = {
  month: string
  villages: VillageHours[]
  kinds: Record<WorkKind, KindTotal>
  minutes: number
  missing: number
  entries: WorkEntry[]
}

const monthShape = /^20\d\d-(?:0[1-9]|1[0-2])$/

/** The month somebody asked for, or the one of the day. */
export const monthAsked = (asked: string | undefined, today: string): string =>
  asked && monthShape.test(asked) && asked <= today.slice(0, 7) ? asked : today.slice(0, 7)

/** So many months later, or earlier when negative. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

/** First and last day of a month. */
export function daysOf(month: string): { from: string; to: string } {
  const next = Date.parse(`${monthAfter(month, 1)}-01T00:00:00Z`)
  return { from: `${month}-01`, to: new Date(next - 86_400_000).toISOString().slice(0, 10) }
}
