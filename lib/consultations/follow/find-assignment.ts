import 'server-only'
import { eq } from 'drizzle-orm'
import { consultationAssignments } from '@/lib/consultations/tables'
import type { Db } from '@/lib/platform/db'

/** Who holds a consultation now: an advisor, or the pool of a district. */
export async function findAssignment(db: Db, consultationId: string) {
  const { staffId, poolCode } = consultationAssignments
  const [assignment] = await db
    .select({ staffId, poolCode })
    .from(consultationAssignments)
    .where(eq(consultationAssignments.consultationId, consultationId))
  return assignment ?? { staffId: null, poolCode: null }
}
