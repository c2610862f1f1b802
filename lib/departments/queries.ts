import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { StaffActor } from '@/lib/access/identity'
import type { Db } from '@/lib/platform/db'
import { departmentMembers, departments } from './tables'

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
