import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testDatabase } from '@/lib/testing/database'
import { openNode } from './connect'
import { rows } from './db'
import { migrate } from './migrate'

const { owner, ownerUrl } = await testDatabase()

test('two that migrate an empty database at once both end well, and each step is taken once', async () => {
  const name = `kapok_test_empty_${process.pid}`
  await rows(owner, sql`create database ${sql.identifier(name)} owner portal_owner`)
  const url = Object.assign(new URL(ownerUrl), {
    pathname: `/${name}`,
    username: 'portal_owner',
    password: 'portal_owner',
  }).href
  await Promise.all([migrate(url), migrate(url)])

  const steps = sql`select hash from drizzle.__drizzle_migrations`
  const empty = await openNode(url, 1)
  const taken = await rows<{ hash: string }>(empty.db, steps)
  await empty.close()
  expect(taken).toEqual(await rows(owner, steps))
  expect(new Set(taken.map(({ hash }) => hash)).size).toBe(taken.length)
  await rows(owner, sql`drop database ${sql.identifier(name)} with (force)`)
})
