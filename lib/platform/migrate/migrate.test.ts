import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { type Db, rows } from '@/lib/platform/db'
import { openEmbedded } from '@/lib/platform/drivers/embedded'
import { openNode } from '@/lib/platform/drivers/open-node'
import { testDatabase } from '@/lib/testing/database'
import { migrate, migrateOpen } from './migrate'

const { owner, ownerUrl } = await testDatabase()
const asOwner = { username: 'portal_owner', password: 'portal_owner' }
const migrated = Object.assign(new URL(ownerUrl), asOwner).href
const home = mkdtempSync(join(tmpdir(), 'kapok-migrate-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const policies = sql`select tablename, policyname, cmd, qual, with_check from pg_policies
  where schemaname = 'public' order by tablename, policyname`
const grants = sql`select table_name, grantee, privilege_type from information_schema.role_table_grants
  where table_schema = 'public' and grantee in ('PUBLIC', 'portal_public', 'portal_staff')
  order by table_name, grantee, privilege_type`
const functions = sql`select proname, prosrc from pg_proc where pronamespace = 'public'::regnamespace order by proname`

const bound = sql`select relname, relrowsecurity, relforcerowsecurity from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`
const columns = sql`select table_name, column_name, grantee, privilege_type from information_schema.column_privileges
  where starts_with(grantee, 'portal_') and grantee <> 'portal_owner' order by 1, 2, 3, 4`

const securityOf = (db: Db) =>
  Promise.all([policies, grants, functions].map((one) => rows(db, one)))

const keyOf = ({ policyname }: { policyname: string }) => policyname

/** A copy of our migrations with one more. */
function withNext(statements: string): string {
  const folder = join(home, 'drizzle')
  cpSync('drizzle', folder, { recursive: true })
  const journal = join(folder, 'meta', '_journal.json')
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'))
  const last = entries.at(-1)
  const next = { ...last, idx: entries.length, when: last.when + 1, tag: 'next' }
  writeFileSync(journal, JSON.stringify({ ...rest, entries: [...entries, next] }))
  writeFileSync(join(folder, 'next.sql'), statements)
  return folder
}

/** An empty database of the owner's, for as long as `work` takes. */
async function withEmpty(name: string, work: (url: string, db: Db) => Promise<void>) {
  const database = `kapok_test_${name}_${process.pid}`
  await rows(owner, sql`create database ${sql.identifier(database)} owner portal_owner`)
  const url = Object.assign(new URL(migrated), { pathname: `/${database}` }).href
  const { db, close } = await openNode(url, 1)
  await work(url, db)
  await close()
  await rows(owner, sql`drop database ${sql.identifier(database)} with (force)`)
}

test('two that migrate an empty database at once both end well, and each step is taken once', async () => {
  await withEmpty('empty', async (url, db) => {
    await Promise.all([migrate(url), migrate(url)])
    const steps = sql`select hash from drizzle.__drizzle_migrations`
    const taken = await rows<{ hash: string }>(db, steps)
    expect(taken).toEqual(await rows(owner, steps))
    expect(new Set(taken.map(({ hash }) => hash)).size).toBe(taken.length)
  })
})

test.each([
  ['a policy that was dropped', sql`drop policy resident_read on tips`],
  ['a policy that was loosened', sql`alter policy staff_read on tips using (true)`],
  ['a policy that was added', sql`create policy mine on tips for select using (true)`],
  ['a right that was given', sql`grant delete on audit to portal_staff`],
  ['a right that was given to everybody', sql`grant select on staff to public`],
  ['a right to one column', sql`grant update (sealed) on tips to portal_public`],
  ['a right that was taken', sql`revoke insert on tips from portal_public`],
  ['a table that was let out', sql`alter table tips no force row level security`],
  [
    'a function that was changed',
    sql`create or replace function sees_tip(wanted uuid) returns boolean language sql as 'select true'`,
  ],
])('the next migration puts right %s', async (_what, change) => {
  const state = () => Promise.all([securityOf(owner), rows(owner, bound), rows(owner, columns)])
  const before = await state()
  await owner.execute(change)
  expect(await state()).not.toEqual(before)
  await migrate(migrated)
  expect(await state()).toEqual(before)
})

test('a migration that finds nothing to do touches no policy', async () => {
  const made = sql`select oid from pg_policy order by oid`
  const before = await rows(owner, made)
  await migrate(migrated)
  expect(await rows(owner, made)).toEqual(before)
})

test('a migration that was edited after it was taken is refused, and nothing is changed', async () => {
  await withEmpty('edited', async (url, db) => {
    await migrate(url)
    await db.execute(sql`update drizzle.__drizzle_migrations set hash = 'another'`)
    await db.execute(sql`drop policy read on areas`)
    const before = await securityOf(db)
    await expect(migrate(url)).rejects.toThrow('somebody edited the file')
    expect(await securityOf(db)).toEqual(before)
  })
})

test('the embedded database gets the same policies, rights and functions', async () => {
  const embedded = await openEmbedded(join(home, 'data'))
  await migrateOpen(embedded)
  expect(await securityOf(embedded.db)).toEqual(await securityOf(owner))
  await embedded.db.execute(sql`drop policy read on areas`)
  await migrateOpen(embedded)
  expect(await securityOf(embedded.db)).toEqual(await securityOf(owner))
  await embedded.close()
})

test('a migration may change a column that policies name, and all rows', async () => {
  const folder = withNext(
    `ALTER TABLE tips ALTER COLUMN submission TYPE varchar;
     --> statement-breakpoint
     UPDATE areas SET name = '新' || name WHERE code = '440105';`,
  )
  const name = sql`select name from areas where code = '440105'`
  const before = await rows<{ policyname: string }>(owner, policies)
  await migrate(migrated, folder)
  const after = await rows<{ policyname: string }>(owner, policies)
  expect(after.map(keyOf)).toEqual(before.map(keyOf))
  expect(await rows(owner, name)).toEqual([{ name: '新海珠区' }])
  await expect(migrate(migrated)).rejects.toThrow('a newer version made the database')
})
