import { z } from 'zod'
import { areaCode } from '@/lib/areas/schema'

export const workKinds = ['consultation', 'lecture', 'contract-review', 'mediation'] as const
export type WorkKind = (typeof workKinds)[number]

/** What advisors speak with residents. */
export const languages = ['mandarin', 'cantonese', 'hakka', 'teochew', 'english', 'sign'] as const
export type Language = (typeof languages)[number]

/** Weeks of the month of a visit: every week, the first to the fourth, the last. */
export const weeksOfMonth = [0, 1, 2, 3, 4, 5] as const
export type WeekOfMonth = (typeof weeksOfMonth)[number]
export const everyWeek = 0
export const lastWeek = 5

/** From Monday to Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]

/** Days from one to another, both included; without an end, for good. */
export type Period = { startsOn: string; endsOn: string | null }

/** A village's regular visit; `opens` and `closes` are minutes after midnight. */
export type OfficeHours = {
  id: string
  week: WeekOfMonth
  weekday: Weekday
  opens: number
  closes: number
  place: string
}

/** What the notice board of a village shows of a lawyer. `staffId` is null until they have joined. */
export type AdvisorCard = {
  id: string
  staffId: string | null
  name: string
  firm: string
  licence: string
  phone: string
  languages: Language[]
}

const day = z.iso.date('date')

export const holidayInput = z
  .strictObject({
    advisorId: z.uuid(),
    startsOn: day,
    endsOn: day,
    standInId: z.union([z.uuid('choose'), z.literal('')]),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], error: 'ends_before' })
export type HolidayInput = z.output<typeof holidayInput>

export const cancelHolidayInput = z.strictObject({ holidayId: z.uuid() })
export type CancelHolidayInput = z.output<typeof cancelHolidayInput>

/** Eight hours a month in every village, and a month has about 168 working hours: more than twenty villages cannot be one lawyer's. */
export const mostVillages = 20

const assignment = z.uuid()

export const assignAdvisorInput = z
  .strictObject({
    areaCode: areaCode('village', 'choose'),
    advisorId: z.uuid('choose'),
    startsOn: day,
    endsOn: z.union([day, z.literal('')]),
  })
  .refine(({ startsOn, endsOn }) => endsOn === '' || startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'ends_before',
  })
export type AssignAdvisorInput = z.output<typeof assignAdvisorInput>

export const replaceInput = z.strictObject({
  assignmentId: assignment,
  advisorId: z.uuid('choose'),
})
export type ReplaceInput = z.output<typeof replaceInput>

export const endAssignmentInput = z.strictObject({ assignmentId: assignment, endsOn: day })
export type EndAssignmentInput = z.output<typeof endAssignmentInput>

/** The last day of an advisor's service. */
export const endAdvisorInput = z.strictObject({ advisorId: z.uuid(), endsOn: day })
export type EndAdvisorInput = z.output<typeof endAdvisorInput>

export const poolMemberInput = z.strictObject({
  areaCode: areaCode('district'),
  staffId: z.uuid(),
})
export type PoolMemberInput = z.output<typeof poolMemberInput>

export const inviteAdvisorInput = z.strictObject({
  advisorId: z.uuid(),
  email: z
    .string()
    .transform((text) => text.normalize('NFKC').trim().toLowerCase())
    .pipe(z.email('email')),
})
export type InviteAdvisorInput = z.output<typeof inviteAdvisorInput>

/** To another advisor, or to the advisors on duty. */
export const handOverOpenInput = z.strictObject({
  advisorId: z.uuid(),
  toId: z.union([z.uuid(), z.literal('')]),
})
export type HandOverOpenInput = z.output<typeof handOverOpenInput>
