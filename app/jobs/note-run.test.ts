import { expect, test } from 'vitest'
import { jobRuns } from '@/lib/platform/tables'
import { testDatabase } from '@/lib/testing/database'
import { noteRun } from './note-run'

const { as, owner } = await testDatabase()
const db = as({ role: 'system', job: 'sweep' })

test('of each job the last run is known, to the system alone', async () => {
  const [earlier, later] = [new Date('2026-06-01T00:00:00Z'), new Date('2026-06-01T00:10:00Z')]
  await noteRun(db, 'sweep', earlier)
  await noteRun(db, 'deliver', earlier)
  await noteRun(db, 'sweep', later)
  expect(new Map((await owner.select().from(jobRuns)).map((run) => [run.job, run.ranAt]))).toEqual(
    new Map([
      ['sweep', later],
      ['deliver', earlier],
    ]),
  )
  await expect(noteRun(as({ role: 'anyone' }), 'sweep', later)).rejects.toThrow()
})
