import 'server-only'
import type { Db } from '@/lib/platform/db'
import { jobRuns } from '@/lib/platform/tables'

/** Leaves when a job last ran to its end: an old time tells that the system's own work stands still. */
export async function noteRun(db: Db, job: string, now = new Date()): Promise<void> {
  await db
    .insert(jobRuns)
    .values({ job, ranAt: now })
    .onConflictDoUpdate({ target: jobRuns.job, set: { ranAt: now } })
}
