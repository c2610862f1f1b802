import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { rows } from '@/lib/platform/db'
import { testDatabase } from '@/lib/testing/database'
import { jobs } from './jobs'

const { owner } = await testDatabase()

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
