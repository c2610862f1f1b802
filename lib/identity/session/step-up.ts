import 'server-only'
import { and, eq, gt } from 'drizzle-orm'
import type { StaffActor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import type { StepUpInput } from '@/lib/identity/schema'
import { proveCode } from '@/lib/identity/sign-in/prove'
import type { Recorder } from '@/lib/identity/sign-in/sign-in'
import { staffSessions } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'

const minutes = 5

/** Whether the caller signed in, or gave a code again, within the last five minutes. */
export async function steppedUp(actor: StaffActor, now = new Date()): Promise<boolean> {
  const [session] = await as(actor)
    .select({ id: staffSessions.id })
    .from(staffSessions)
    .where(
      and(
        ownSession(actor),
        gt(staffSessions.steppedUpAt, new Date(now.getTime() - minutes * 60_000)),
      ),
    )
  return session !== undefined
}

/** For verbs that take two people. The form then asks for a code, in the field `code`. */
export async function requireStepUp(actor: StaffActor): Promise<void> {
  if (!(await steppedUp(actor))) throw new Problem('invalid', 'step_up_needed', 'code')
}

/** `db` is that of the job `sign-in`. */
export async function stepUp(
  db: Db,
  record: Recorder,
  actor: StaffActor,
  { code }: StepUpInput,
  now = new Date(),
): Promise<void> {
  await proveCode(db, actor, code, now)
  await db.transaction(async (tx) => {
    await tx.update(staffSessions).set({ steppedUpAt: now }).where(ownSession(actor))
    await record(tx, actor, 'step-up', actor.staffId)
  })
}

const ownSession = ({ staffId, sessionId }: StaffActor) =>
  and(eq(staffSessions.id, Buffer.from(sessionId, 'hex')), eq(staffSessions.staffId, staffId))
