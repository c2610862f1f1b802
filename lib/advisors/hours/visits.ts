import {
  everyWeek,
  lastWeek,
  type OfficeHours,
  type Period,
  type Weekday,
  weekdays,
} from '@/lib/advisors/schema'
import { isPublicHoliday } from '@/lib/platform/clock/working-day'

export type Visit = { hoursId: string; day: string; opens: number; closes: number; place: string }

const oneDay = 86_400_000
const farthest = 400

/** The next visits by these rules, from a day on (included). Public holidays fall out, and so do absences without a stand-in. */
export function nextVisits(
  hours: readonly OfficeHours[],
  from: string,
  count: number,
  away: readonly Period[] = [],
): Visit[] {
  const visits: Visit[] = []
  for (let ahead = 0; ahead < farthest && visits.length < count; ahead++) {
    const day = addDays(from, ahead)
    const due = hours.filter((rule) => fallsOn(rule, day))
    if (due.length === 0 || isPublicHoliday(day) || away.some((days) => isWithin(day, days))) {
      continue
    }
    due.sort((a, b) => a.opens - b.opens)
    for (const { id, opens, closes, place } of due) {
      visits.push({ hoursId: id, day, opens, closes, place })
    }
  }
  return visits.slice(0, count)
}

/** Whether the rule's weekday, in the rule's week of the month, is this day. */
function fallsOn({ week, weekday }: Pick<OfficeHours, 'week' | 'weekday'>, day: string) {
  if (weekdayOf(day) !== weekday) return false
  const date = Number(day.slice(8))
  if (week === everyWeek) return true
  if (week === lastWeek) return addDays(day, 7).slice(0, 7) !== day.slice(0, 7)
  return Math.ceil(date / 7) === week
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * oneDay).toISOString().slice(0, 10)
}

const isWithin = (day: string, { startsOn, endsOn }: Period) =>
  startsOn <= day && (endsOn === null || day <= endsOn)

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): Weekday {
  const weekday = weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]
  if (!weekday) throw new Error(`not a day: ${day}`)
  return weekday
}
