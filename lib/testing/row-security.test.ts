import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { rows } from '@/lib/platform/db'
import { openNode } from '@/lib/platform/drivers/open-node'
import { identified } from '@/lib/platform/identified'
import { refuseStrongLogin } from '@/lib/platform/migrate/refuse-strong-login'
import { securityStatements } from '@/lib/platform/migrate/security-statements'
import { testDatabase } from './database'
import { securityBlocks, securityLines } from './security-lines'

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

/** The same lines as `securityLines` makes of the source. */
const lines = sql`
  select format('row security on %s', relname) as line from pg_class
  where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity
  union all
  select format('policy %s on %s for %s to %s', policyname, tablename, cmd, array_to_string(roles, ', '))
  from pg_policies where schemaname = 'public'
  union all
  select format('%s may %s %s', grantee, privilege_type, table_name)
  from information_schema.table_privileges where table_schema = 'public' and grantee <> 'portal_owner'
  union all
  select format('%s may %s %s.%s', a.grantee::regrole, privilege_type, relname, attname)
  from pg_class join pg_attribute on attrelid = pg_class.oid, aclexplode(attacl) as a
  where relnamespace = 'public'::regnamespace
  union all
  select format('function %s', proname) from pg_proc where pronamespace = 'public'::regnamespace`

test('row security is enabled and forced on every table', () => {
  expect(tables.length).toBeGreaterThan(30)
  expect(tables.filter(({ bound }) => !bound)).toEqual([])
})

test('every policy and right of security.sql is in the database, and no other', async () => {
  const source = securityStatements().flatMap(securityLines)
  const database = (await rows<{ line: string }>(owner, lines)).map(({ line }) => line)
  expect(source.length).toBeGreaterThan(400)
  expect({
    'only in security.sql': source.filter((line) => !database.includes(line)),
    'only in the database': database.filter((line) => !source.includes(line)),
  }).toEqual({ 'only in security.sql': [], 'only in the database': [] })
})

test('every table has one block in security.sql, and all that concerns it stands there', () => {
  const { blocks, strays } = securityBlocks(securityStatements())
  expect(strays).toEqual([])
  expect(blocks.toSorted()).toEqual(tables.map(({ name }) => name))
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
