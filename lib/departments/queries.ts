import type { StaffRole } from '@/lib/identity/schema'
import type { DepartmentNames } from './department-name'
import type { DepartmentKind, DepartmentLevel } from './schema'
import 'server-only'
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { StaffActor } from '@/lib/identity/actor'
import { invitations, staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import type { Admin } from './person'
import { admissions, departmentMembers, departments } from './tables'

const card = {
  id: departments.id,
  kind: departments.kind,
  areaCode: departments.areaCode,
  level: departments.level,
  nameZh: departments.nameZh,
  nameEn: departments.nameEn,
}

type DepartmentCard = DepartmentNames & {
  id: string
  kind: DepartmentKind
  areaCode: string
  level: DepartmentLevel
}

/** The departments the caller belongs to. */
export function listOwnDepartments(db: Db, { staffId }: StaffActor): Promise<DepartmentCard[]> {
  return db
    .select(card)
    .from(departmentMembers)
    .innerJoin(departments, eq(departments.id, departmentMembers.departmentId))
    .where(eq(departmentMembers.staffId, staffId))
    .orderBy(asc(departments.areaCode), asc(departments.kind))
}

export type Applicant = DepartmentNames & { staffId: string; name: string; departmentId: string }

/** Who waits to be let in to a department of the caller's. */
export function listWaiting(db: Db, { staffId }: StaffActor): Promise<Applicant[]> {
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

export type Person = {
  id: string
  name: string
  email: string
  role: StaffRole
  disabledAt: Date | null
  department: DepartmentNames | null
  /** The department that has not let them in yet. */
  waitsFor: string | null
}

/** Everybody with an account, for administrators. */
export async function listPeople(db: Db, _admin: Admin): Promise<Person[]> {
  const people = await db
    .select({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      role: staff.role,
      disabledAt: staff.disabledAt,
      department: { nameZh: departments.nameZh, nameEn: departments.nameEn },
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

type Invitation = {
  id: string
  name: string
  email: string
  role: StaffRole
  expiresAt: Date
}

/** Invitations that nobody used yet and that still work. */
export function listInvitations(db: Db, _admin: Admin, now = new Date()): Promise<Invitation[]> {
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
export function listDepartments(db: Db): Promise<DepartmentCard[]> {
  return db.select(card).from(departments).orderBy(asc(departments.areaCode), asc(departments.kind))
}

/** The city's 综治中心, where every tip without a place goes and every alarm is told. */
export async function findTriageDesk(db: Db): Promise<string | null> {
  const [desk] = await db
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.kind, 'integrated-center'), eq(departments.level, 'city')))
  return desk?.id ?? null
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

export async function listDepartmentNames(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { id, nameZh, nameEn } = departments
  return db
    .select({ id, nameZh, nameEn })
    .from(departments)
    .where(inArray(id, [...ids]))
}
