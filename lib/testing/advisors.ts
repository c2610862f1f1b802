import { randomUUID } from 'node:crypto'
import { seatAdvisor } from '@/lib/advisors/directory/seat'
import type { AdvisorCard } from '@/lib/advisors/schema'
import { advisorAssignments, advisors } from '@/lib/advisors/tables'
import { staff } from '@/lib/identity/tables'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { newKeyPair } from '@/lib/vault/seal/seal'
import type { TestDatabase } from './database'

/** An advisor of the list who serves these villages from the beginning of the year. */
export async function addAdvisor(
  { owner }: TestDatabase,
  villages: string[],
  changes: Partial<AdvisorCard> = {},
) {
  const id = randomUUID()
  const licence = `TEST${id.slice(0, 12)}`
  const card = {
    id,
    name: `何${id.slice(0, 4)}`,
    firm: '测试律师事务所',
    licence,
    phone: '020-5550100',
  }
  await owner.insert(advisors).values({ ...card, languages: ['cantonese'], ...changes })
  for (const areaCode of villages) {
    const startsOn = '2026-01-01'
    await owner
      .insert(advisorAssignments)
      .values({ id: randomUUID(), areaCode, advisorId: id, startsOn })
  }
  return id
}

/** The same, with an account and keys, as after accepting an invitation; the recovery recipient is founded with the first. */
export async function addJoinedAdvisor(
  database: TestDatabase,
  villages: string[],
  now = new Date(),
) {
  const advisorId = await addAdvisor(database, villages)
  const staffId = randomUUID()
  const { publicKey, privateKey } = await newKeyPair()
  const person = { email: `${staffId}@example.test`, name: '何测试', role: 'advisor' as const }
  await database.owner.insert(staff).values({ id: staffId, ...person, joinedAt: now })
  const db = database.as({ role: 'system', job: 'join' })
  await foundRecovery(db)
  await db.transaction((tx) => seatAdvisor(tx, advisorId, { staffId, publicKey }, now))
  const actor = { role: 'advisor' as const, staffId, sessionId: '' }
  return { advisorId, actor, publicKey, keyring: { staffId, privateKey } }
}
