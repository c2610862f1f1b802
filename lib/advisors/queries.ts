import 'server-only'
import { and, asc, desc, eq, gte, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { verifiedAdvisor, verifiedPool } from '@/lib/advisors/pool/verified'
import { codeAt } from '@/lib/areas/schema'
import { areas } from '@/lib/areas/tables'
import type { StaffActor } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import type { AdvisorCard, OfficeHours, Period } from './schema'
import { awayOn, notOver, servesOn } from './serves-on'
import { advisorAssignments, advisorHolidays, advisorPools, advisors, officeHours } from './tables'

type SealTo = { staffId: string; publicKey: string }
type Absence = { startsOn: string; endsOn: string; standIn: AdvisorCard | null }

export type VillageAdvisor = {
  advisor: AdvisorCard
  /** Who answers today in the advisor's place. */
  standIn: AdvisorCard | null
  onHoliday: boolean
  /** Absences that are not over, the first one first. */
  absences: Absence[]
  /** Whom a question is sealed to today, besides the pool. Null: the pool alone. */
  sealTo: SealTo | null
  hours: OfficeHours[]
  assigned: Period
  /** More than one advisor is assigned today; the one who came last is shown. */
  doubled: boolean
}

/** The advisor of a village on a day, or null where nobody is assigned. */
export async function advisorOf(
  db: Db,
  villageCode: string,
  day: string,
): Promise<VillageAdvisor | null> {
  const assigned = await listAssigned(db, villageCode, day)
  const [first] = assigned
  if (!first) return null
  const [away, hours] = [await listAway(db, first.advisor.id, day), await listHours(db, first, day)]
  const now = away.find(({ startsOn }) => startsOn <= day)
  const answering = now ? await present(db, now.standIn, day) : first.advisor
  return {
    advisor: cardOf(first.advisor),
    standIn: now && answering ? cardOf(answering) : null,
    onHoliday: now !== undefined,
    absences: away.map(({ standIn, ...days }) => ({
      ...days,
      standIn: standIn && cardOf(standIn),
    })),
    sealTo: answering && verifiedAdvisor(answering),
    hours,
    assigned: first.period,
    doubled: assigned.length > 1,
  }
}

/** The pool every question of a district is sealed to as well. Null while nobody founded it, or when its key is not the one that was registered. */
export async function poolOf(db: Db, districtCode: string) {
  const [pool] = await db
    .select()
    .from(advisorPools)
    .where(eq(advisorPools.areaCode, codeAt(districtCode, 'district')))
  return pool ? verifiedPool(pool) : null
}

/** The entry of the list of advisors that is the caller's own. */
export async function findOwnAdvisor(db: Db, { staffId }: StaffActor) {
  const [own] = await db.select().from(advisors).where(eq(advisors.staffId, staffId))
  return own ? cardOf(own) : null
}

export type ServedVillage = Period & {
  areaCode: string
  name: string
  path: string
  /** The colleague the caller stands in for. */
  standingInFor: string | null
}

/** The villages an advisor serves on a day or from later on, with those of colleagues they stand in for today. */
export async function villagesOf(
  db: Db,
  { staffId }: StaffActor,
  day: string,
): Promise<ServedVillage[]> {
  const own = await findOwnAdvisor(db, { staffId } as StaffActor)
  if (!own) return []
  const away = await db
    .select({ advisorId: advisorHolidays.advisorId })
    .from(advisorHolidays)
    .where(and(eq(advisorHolidays.standInId, own.id), awayOn(day)))
  const colleagues = away.map(({ advisorId }) => advisorId)
  const villages = await db
    .select(village)
    .from(advisorAssignments)
    .innerJoin(advisors, eq(advisors.id, advisorAssignments.advisorId))
    .innerJoin(areas, eq(areas.code, advisorAssignments.areaCode))
    .where(
      and(
        inArray(advisorAssignments.advisorId, [own.id, ...colleagues]),
        notOver(advisorAssignments.endsOn, day),
        notOver(advisors.endsOn, day),
      ),
    )
    .orderBy(asc(advisorAssignments.areaCode), asc(advisorAssignments.startsOn))
  return villages
    .filter(({ advisorId, startsOn }) => advisorId === own.id || startsOn <= day)
    .map(({ advisorId, advisorName, ...found }) => ({
      ...found,
      standingInFor: advisorId === own.id ? null : advisorName,
    }))
}

async function isOnHoliday(db: Db, advisorId: string, day: string): Promise<boolean> {
  const found = await db
    .select({ id: advisorHolidays.id })
    .from(advisorHolidays)
    .where(and(eq(advisorHolidays.advisorId, advisorId), awayOn(day)))
    .limit(1)
  return found.length > 0
}

const standIns = alias(advisors, 'stand_ins')

const village = {
  areaCode: areas.code,
  name: areas.name,
  path: areas.path,
  startsOn: advisorAssignments.startsOn,
  endsOn: advisorAssignments.endsOn,
  advisorId: advisors.id,
  advisorName: advisors.name,
}

type AdvisorRow = typeof advisors.$inferSelect

export function cardOf({ id, staffId, name, firm, licence, phone, languages }: AdvisorRow) {
  return { id, staffId, name, firm, licence, phone, languages } satisfies AdvisorCard
}

function listAssigned(db: Db, areaCode: string, day: string) {
  return db
    .select({
      advisor: advisors,
      areaCode: advisorAssignments.areaCode,
      period: { startsOn: advisorAssignments.startsOn, endsOn: advisorAssignments.endsOn },
    })
    .from(advisorAssignments)
    .innerJoin(advisors, eq(advisors.id, advisorAssignments.advisorId))
    .where(and(eq(advisorAssignments.areaCode, areaCode), servesOn(day)))
    .orderBy(desc(advisorAssignments.startsOn), asc(advisors.id))
}

function listAway(db: Db, advisorId: string, day: string) {
  return db
    .select({
      startsOn: advisorHolidays.startsOn,
      endsOn: advisorHolidays.endsOn,
      standIn: standIns,
    })
    .from(advisorHolidays)
    .leftJoin(standIns, eq(standIns.id, advisorHolidays.standInId))
    .where(and(eq(advisorHolidays.advisorId, advisorId), gte(advisorHolidays.endsOn, day)))
    .orderBy(asc(advisorHolidays.startsOn))
}

function listHours(
  db: Db,
  { areaCode, advisor }: { areaCode: string; advisor: AdvisorRow },
  day: string,
) {
  const { id, week, weekday, opens, closes, place } = officeHours
  return db
    .select({ id, week, weekday, opens, closes, place })
    .from(officeHours)
    .where(
      and(
        eq(officeHours.areaCode, areaCode),
        eq(officeHours.advisorId, advisor.id),
        notOver(officeHours.endsOn, day),
      ),
    )
    .orderBy(asc(week), asc(weekday), asc(opens))
}

/** A stand-in who serves and is not away as well. */
async function present(db: Db, standIn: AdvisorRow | null, day: string) {
  if (!standIn || (standIn.endsOn && standIn.endsOn < day)) return null
  return (await isOnHoliday(db, standIn.id, day)) ? null : standIn
}
