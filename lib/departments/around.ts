import 'server-only'
import { inArray } from 'drizzle-orm'
import { areaLevels, codeAt } from '@/lib/areas/schema'
import type { Db } from '@/lib/platform/db'
import type { DepartmentKind } from './schema'
import { departments } from './tables'

/** Every department a tip of the area can reach: those of the city, of its district and of its street. */
export async function listAround(db: Db, areaCode: string) {
  const around = [...new Set(areaLevels.map((level) => codeAt(areaCode, level)))]
  const found = await db
    .select({
      id: departments.id,
      kind: departments.kind,
      areaCode: departments.areaCode,
      level: departments.level,
      activeMembers: departments.activeMembers,
      nameZh: departments.nameZh,
      nameEn: departments.nameEn,
    })
    .from(departments)
    .where(inArray(departments.areaCode, around))
  return found.map((one) => ({ ...one, kind: one.kind as DepartmentKind }))
}
