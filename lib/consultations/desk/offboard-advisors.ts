import 'server-only'
import { and, eq, isNotNull, ne } from 'drizzle-orm'
import { closeAccount, findSuccessor, giveUpSeat, listEnded } from '@/lib/advisors/directory/ended'
import { consultationAssignments, consultations } from '@/lib/consultations/tables'
import { as } from '@/lib/identity/as'
import { staff } from '@/lib/identity/tables'
import { releaseAssigned } from './replace'

const job = { role: 'system', job: 'sweep' } as const

/**
 * Whoever's service is over has no account from then on; their open consultations go to whoever took over,
 * else to the pool. Every step may be done twice, so what a crash cut short the next run ends. The
 * same for all accounts that were disabled and still hold an open consultation.
 */
export async function offboardAdvisors(now = new Date()): Promise<void> {
  const people = as({ role: 'system', job: 'people' })
  for (const ended of await listEnded(people, now)) {
    await closeAccount(people, ended, now)
    await releaseAssigned(job, ended.staffId, (district) =>
      findSuccessor(people, ended, district, now),
    )
    await giveUpSeat(people, ended)
  }
  for (const staffId of await listStranded()) await releaseAssigned(job, staffId)
}

async function listStranded(): Promise<string[]> {
  const found = await as(job)
    .selectDistinct({ staffId: staff.id })
    .from(consultationAssignments)
    .innerJoin(consultations, eq(consultations.id, consultationAssignments.consultationId))
    .innerJoin(staff, eq(staff.id, consultationAssignments.staffId))
    .where(and(ne(consultations.status, 'closed'), isNotNull(staff.disabledAt)))
  return found.map(({ staffId }) => staffId)
}
