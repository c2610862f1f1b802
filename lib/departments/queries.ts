import 'server-only'
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { StaffActor } from '@/lib/identity/actor'
import { invitations, staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import type { Admin } from './person'
import type { DepartmentLevel } from './schema'
import { admissions, departmentMembers, departments } from './tables'

const card = {
  id: departments.id,
  kind: departments.kind,
  areaCode: departments.areaCode,
  level: departments.level,
  nameZh: departments.nameZh,
  nameEn: departments.nameEn,
}

/** The departments the caller belongs to. */
export function listOwnDepartments(db: Db, { staffId }: StaffActor) {
  return db
    .select(card)
    .from(departmentMembers)
    .innerJoin(departments, eq(departments.id, departmentMembers.departmentId))
    .where(eq(departmentMembers.staffId, staffId))
    .orderBy(asc(departments.areaCode), asc(departments.kind))
}

/** Who waits to be let in to a department of the caller's. */
export function listWaiting(db: Db, { staffId }: StaffActor) {
  return db
    .select({
      staffId: staff.id,
      name: staff.name,
      departmentId: departments.id,
      nameZh: departments.nameZh,
      nameEn: departments.nameEn,
    })
    .from(admissions)
    .innerJoin(staff, and(eq(staff.id, admissions.staffId), isNull(staff.disabledAt)))
    .innerJoin(departments, eq(departments.id, admissions.departmentId))
    .innerJoin(
      departmentMembers,
      and(
        eq(departmentMembers.departmentId, departments.id),
        eq(departmentMembers.staffId, staffId),
      ),
    )
    .orderBy(asc(admissions.askedAt))
    .limit(50)
}

/** Everybody with an account, for administrators. */
export async function listPeople(db: Db, _admin: Admin) {
  const people = await db
    .select({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      role: staff.role,
      disabledAt: staff.disabledAt,
      departmentZh: departments.nameZh,
      departmentEn: departments.nameEn,
      waitsFor: admissions.departmentId,
    })
    .from(staff)
    .leftJoin(departmentMembers, eq(departmentMembers.staffId, staff.id))
    .leftJoin(admissions, eq(admissions.staffId, staff.id))
    .leftJoin(
      departments,
      eq(
        departments.id,
        sql`coalesce(${departmentMembers.departmentId}, ${admissions.departmentId})`,
      ),
    )
    .orderBy(asc(staff.joinedAt), asc(staff.email))
    .limit(1000)
  return people
}

/** Invitations that nobody used yet and that still work. */
export function listInvitations(db: Db, _admin: Admin, now = new Date()) {
  return db
    .select({
      id: invitations.id,
      name: invitations.name,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(isNull(invitations.acceptedAt), gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.expiresAt))
    .limit(100)
}

/** All departments of the city and its districts and streets, to choose one from. */
export function listDepartments(db: Db) {
  return db.select(card).from(departments).orderBy(asc(departments.areaCode), asc(departments.kind))
}

/** Departments where somebody works, so that a tip can be given to them; the city's first. */
export function listStaffed(db: Db) {
  return db
    .select(card)
    .from(departments)
    .where(and(isNotNull(departments.publicKey), gt(departments.activeMembers, 0)))
    .orderBy(sql`length(${departments.areaCode})`, asc(departments.areaCode), asc(departments.kind))
    .limit(2000)
}

/** A level's departments, those inside one district only where its code is given, with how many work there and whether there is a key. */
export function listOfLevel(db: Db, level: DepartmentLevel, districtCode?: string) {
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

/** How many departments each level has, and in how many of them somebody works. */
export function countByLevel(db: Db) {
  return db
    .select({
      level: departments.level,
      departments: count(),
      staffed: sql<number>`count(*) filter (where ${departments.activeMembers} > 0)::int`,
    })
    .from(departments)
    .groupBy(departments.level)
}

export async function listDepartmentNames(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { id, nameZh, nameEn } = departments
  return db
    .select({ id, nameZh, nameEn })
    .from(departments)
    .where(inArray(id, [...ids]))
}
