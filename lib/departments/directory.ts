import type { DepartmentCard } from './queries'
import 'server-only'
import { and, asc, count, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import type { DepartmentLevel } from './schema'
import { departments } from './tables'

const card = {
  id: departments.id,
  kind: departments.kind,
  areaCode: departments.areaCode,
  level: departments.level,
  nameZh: departments.nameZh,
  nameEn: departments.nameEn,
}

/** Departments where somebody works, so that a tip can be given to them; the city's first. */
export function listStaffed(db: Db): Promise<DepartmentCard[]> {
  return db
    .select(card)
    .from(departments)
    .where(and(isNotNull(departments.publicKey), gt(departments.activeMembers, 0)))
    .orderBy(sql`length(${departments.areaCode})`, asc(departments.areaCode), asc(departments.kind))
    .limit(2000)
}

export type ListedDepartment = DepartmentCard & {
  activeMembers: number
  epoch: number
  hasKey: boolean
}

/** A level's departments, those inside one district only where its code is given, with how many work there and whether there is a key. */
export function listOfLevel(
  db: Db,
  level: DepartmentLevel,
  districtCode?: string,
): Promise<ListedDepartment[]> {
  const inside = districtCode ? sql`left(${departments.areaCode}, 6) = ${districtCode}` : undefined
  return db
    .select({
      ...card,
      activeMembers: departments.activeMembers,
      epoch: departments.epoch,
      hasKey: sql<boolean>`${departments.publicKey} is not null`,
    })
    .from(departments)
    .where(and(eq(departments.level, level), inside))
    .orderBy(asc(departments.areaCode), asc(departments.kind))
    .limit(1000)
}

export type LevelCount = { level: DepartmentLevel; departments: number; staffed: number }

/** How many departments each level has, and in how many of them somebody works. */
export function countByLevel(db: Db): Promise<LevelCount[]> {
  return db
    .select({
      level: departments.level,
      departments: count(),
      staffed: sql<number>`count(*) filter (where ${departments.activeMembers} > 0)::int`,
    })
    .from(departments)
    .groupBy(departments.level)
}

export async function listNames(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { id, nameZh, nameEn } = departments
  return db
    .select({ id, nameZh, nameEn })
    .from(departments)
    .where(inArray(id, [...ids]))
}
