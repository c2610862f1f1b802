import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openNode } from '@/lib/platform/connect'
import { refuseStrongLogin } from '@/lib/platform/database-role-check'
import { rows } from '@/lib/platform/db'
import { identified } from '@/lib/platform/identified'
import { testDatabase } from './database'

const { as, db, owner, ownerUrl } = await testDatabase()

/** What anyone may read: no row of these is about a tip or a person. */
const reference = ['areas', 'departments', 'routing_rules']

const tables = await rows<{ name: string; bound: boolean; owner: string }>(
  owner,
  sql`select relname as name, relrowsecurity and relforcerowsecurity as bound,
        pg_get_userbyid(relowner) as owner
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      order by relname`,
)

test('row security is enabled and forced on every table', () => {
  expect(tables.length).toBeGreaterThan(30)
  expect(tables.filter(({ bound }) => !bound)).toEqual([])
})

test('the tables belong to an owner whom row security binds', async () => {
  expect(new Set(tables.map((table) => table.owner))).toEqual(new Set(['portal_owner']))
  const strong = sql`select rolname from pg_roles
    where rolname like 'portal\\_%' and (rolsuper or rolbypassrls)`
  expect(await rows(owner, strong)).toEqual([])
})

test('the login of the application has no rights of its own', async () => {
  const granted = await Promise.all(
    tables.map(({ name }) =>
      rows(db, sql`select from ${sql.identifier(name)} limit 1`).then(
        () => name,
        () => '',
      ),
    ),
  )
  expect(granted.filter(Boolean)).toEqual([])
})

test.each(['portal_public', 'portal_staff'] as const)(
  '42: as %s without an identity only reference data can be seen',
  async (role) => {
    const nobody = identified(async () => db, { role, settings: {} })
    const seen = await Promise.all(
      tables.map(({ name }) =>
        rows(nobody, sql`select from ${sql.identifier(name)} limit 1`).then(
          (found) => (found.length > 0 ? name : ''),
          () => '',
        ),
      ),
    )
    expect(seen.filter(Boolean)).toEqual(reference)
  },
)

test('43: a login that row security would not bind is refused, that of the application is not', async () => {
  await expect(refuseStrongLogin(as({ role: 'system', job: 'start' }))).resolves.toBeUndefined()
  for (const user of ['postgres', 'portal_owner']) {
    const url = Object.assign(new URL(ownerUrl), { username: user, password: user })
    const strong = await openNode(user === 'postgres' ? ownerUrl : url.href, 1)
    await expect(refuseStrongLogin(strong.db)).rejects.toThrow('not bound by row security')
    await strong.close()
  }
})
