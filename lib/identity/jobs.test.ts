import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { rows } from '@/lib/platform/db'
import { identified } from '@/lib/platform/identified'
import { testDatabase } from '@/lib/testing/database'
import { type Job, jobs } from './jobs'
import { staff } from './tables'

const { as, db, owner } = await testDatabase()

/** They see what every job sees, so no policy names them. */
const unnamed = ['alarm', 'recusals', 'start']

test('the jobs that the database knows are those of the list', async () => {
  const written = await rows<{ text: string }>(
    owner,
    sql`select concat(qual, with_check) as text from pg_policies where schemaname = 'public'
        union all select prosrc from pg_proc where pronamespace = 'public'::regnamespace`,
  )
  const asked = /app_job\(\)(?: AS app_job)?\)? (?:=|IN) (?:ANY )?\(*(?:ARRAY\[)?([^)\]]*)/g
  const named = written.flatMap(({ text }) =>
    [...text.matchAll(asked)].flatMap(([, list = '']) => list.match(/(?<=')[a-z-]+(?=')/g) ?? []),
  )
  expect([...new Set(named), ...unnamed].toSorted()).toEqual(jobs.toSorted())
})

test('the names that the database lets be a job are those of the list', async () => {
  const [found] = await rows<{ body: string }>(
    owner,
    sql`select prosrc as body from pg_proc where proname = 'app_job'`,
  )
  const names = found?.body.match(/(?<=')[a-z-]+(?=')/g)
  expect(names?.toSorted()).toEqual(jobs.toSorted())
})

test('a job that is not in the list is nobody, and is not let near the database', async () => {
  const person = { id: crypto.randomUUID(), email: 'he@example.test', name: '何测试' }
  await owner.insert(staff).values({ ...person, role: 'admin', joinedAt: new Date() })
  const listed = (job: string) =>
    identified(async () => db, { role: 'portal_staff', settings: { 'app.job': job } })
      .select({ id: staff.id })
      .from(staff)
  expect(await listed('notices')).toEqual([{ id: person.id }])
  expect(await listed('notice')).toEqual([])
  expect(() => as({ role: 'system', job: 'notice' as Job })).toThrow('no job is called notice')
})
