import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { unseatAdvisor } from '@/lib/advisors/directory/seat'
import { consultations } from '@/lib/consultations/tables'
import { disablePerson } from '@/lib/departments/person'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { claimConsultation } from './claim'
import { openConsultation } from './open-consultation'
import { releaseAssigned } from './replace'

const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))

test('the questions of an account that ends go to those on duty, who open and claim them', async () => {
  const lin = await counsel(database, [villages[1]])
  const gone = await counsel(database, [villages[0]], lin)
  const { id } = await sendQuestion(database)
  const { officer } = await hiring(database)('何管', [], 'admin')
  const admin = { ...officer, role: 'admin' as const }
  const { staffId } = gone.advisor
  await disablePerson(as(admin), admin, { staffId }, new Date(), unseatAdvisor)
  expect(await releaseAssigned(admin, staffId)).toEqual({ moved: 0, pooled: 1, left: 0 })
  const [row] = await owner.select().from(consultations).where(eq(consultations.id, id))
  const on = { consultationId: id, version: row?.version ?? 0 }
  await claimConsultation(as(lin.advisor), lin.advisor, lin.keyring, on)
  const opened = await openConsultation(as(lin.advisor), lin.advisor, lin.keyring, id)
  expect(opened.content?.question).toContain('赡养费')
  expect(await releaseAssigned(admin, staffId)).toEqual({ moved: 0, pooled: 0, left: 0 })
})
