import 'server-only'
import { listHolidays } from '@/lib/advisors/hours/holidays'
import { listOwnHours } from '@/lib/advisors/hours/own-hours'
import { nextVisits, type Visit } from '@/lib/advisors/hours/visits'
import type { StaffActor } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'

export type OwnVisit = Visit & { village: string; areaCode: string }

/** The advisor's next visits in all their villages, absences left out. */
export async function listOwnVisits(
  db: Db,
  advisor: StaffActor,
  today: string,
  count: number,
): Promise<OwnVisit[]> {
  const hours = await listOwnHours(db, advisor, today)
  const away = hours[0] ? await listHolidays(db, hours[0].advisorId, today) : []
  const villages = new Map(hours.map((rule) => [rule.id, rule]))
  return nextVisits(hours, today, count, away).flatMap((visit) => {
    const rule = villages.get(visit.hoursId)
    return rule ? [{ ...visit, village: rule.village, areaCode: rule.areaCode }] : []
  })
}

/** The absence the day falls into. */
export async function findAbsence(db: Db, advisorId: string, today: string) {
  const away = await listHolidays(db, advisorId, today)
  return away.find(({ startsOn }) => startsOn <= today) ?? null
}
