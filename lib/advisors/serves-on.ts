import { and, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { advisorAssignments, advisorHolidays, advisors } from './tables'

const covers = (startsOn: PgColumn, endsOn: PgColumn, day: string) =>
  and(lte(startsOn, day), notOver(endsOn, day))

/** Holds while something has no end, or an end that is not past. */
export const notOver = (endsOn: PgColumn, day: string): SQL | undefined =>
  or(isNull(endsOn), gte(endsOn, day))

/** Assignments that hold on the day, of advisors who still serve. Join both tables. */
export const servesOn = (day: string) =>
  and(
    covers(advisorAssignments.startsOn, advisorAssignments.endsOn, day),
    notOver(advisors.endsOn, day),
  )

export const awayOn = (day: string) => covers(advisorHolidays.startsOn, advisorHolidays.endsOn, day)
