import { randomBytes, randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { addMember, bringIn } from '@/lib/departments/bring-in'
import { departmentKey } from '@/lib/departments/department-key'
import type { DepartmentKind } from '@/lib/departments/schema'
import { departments } from '@/lib/departments/tables'
import type { Officer } from '@/lib/identity/actor'
import type { StaffRole } from '@/lib/identity/schema'
import type { Keyring } from '@/lib/identity/session/keyring'
import { staff, staffSessions } from '@/lib/identity/tables'
import { submitReport } from '@/lib/tips/intake/submit'
import type { ReportDraft } from '@/lib/tips/report/draft'
import { newKeyPair } from '@/lib/vault/seal/seal'
import type { TestDatabase } from './database'
import { aReport, browserWith, plainPost, storedTip } from './report'

export type Person = { officer: Officer; keyring: Keyring; name: string }
export type Seat = [kind: DepartmentKind, areaCode: string]

/** Fills departments with people as joining does: the first brings the key pair, the others are let in by a member. */
export function hiring(database: TestDatabase) {
  const first = new Map<string, Person>()
  const hire = async (name: string, seats: Seat[], role: StaffRole = 'officer') => {
    const staffId = randomUUID()
    const { publicKey, privateKey } = await newKeyPair()
    const email = `${staffId}@example.test`
    const joinedAt = new Date()
    await database.owner.insert(staff).values({ id: staffId, email, name, role, joinedAt })
    const sessionId = await openSession(database, staffId)
    const actor = { role, staffId, sessionId } as Officer
    const person: Person = { officer: actor, keyring: { staffId, privateKey }, name }
    for (const seat of seats) {
      const departmentId = await departmentAt(database, seat)
      const member = first.get(departmentId)
      if (member) await admit(database, departmentId, member, { staffId, publicKey })
      else {
        const db = database.as({ role: 'system', job: 'join' })
        await db.transaction((tx) => bringIn(tx, departmentId, { staffId, publicKey }, joinedAt))
        first.set(departmentId, person)
      }
    }
    return person
  }
  return hire
}

export async function departmentAt({ owner }: TestDatabase, [kind, areaCode]: Seat) {
  const here = and(eq(departments.kind, kind), eq(departments.areaCode, areaCode))
  const [row] = await owner.select({ id: departments.id }).from(departments).where(here)
  if (!row) throw new Error(`there is no ${kind} at ${areaCode}`)
  return row.id
}

/** Sends a report as a browser does and gives the tip's id. */
export async function send(database: TestDatabase, changes: Partial<ReportDraft> = {}) {
  const sender = await browserWith(aReport(changes))
  await submitReport(sender, plainPost())
  return (await storedTip(database, sender)).tip
}

async function admit(
  database: TestDatabase,
  departmentId: string,
  { officer, keyring }: Person,
  newcomer: { staffId: string; publicKey: string },
) {
  const db = database.as(officer)
  const key = await departmentKey(db, keyring, departmentId)
  await db.transaction((tx) => addMember(tx, { departmentId, epoch: 1, key }, newcomer, new Date()))
}

/** Signed in a moment ago. */
async function openSession({ owner }: TestDatabase, staffId: string) {
  const id = randomBytes(32)
  const now = new Date()
  await owner.insert(staffSessions).values({
    ...{ id, staffId, sealedKey: randomBytes(32) },
    ...{ createdAt: now, lastSeenAt: now, steppedUpAt: now },
  })
  return id.toString('hex')
}
