import 'server-only'
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { type Db, rows } from '@/lib/platform/db'
import { securityStatements } from './security-statements'

/** Makes roles, functions, grants and policies, and notes the state that came of it. None of ours may stand before. */
export async function applySecurity(tx: Db): Promise<void> {
  for (const statement of securityStatements()) await tx.execute(sql.raw(statement))
  await tx.execute(sql`create table if not exists drizzle.security (state text not null)`)
  await tx.execute(sql`delete from drizzle.security`)
  await tx.execute(sql`insert into drizzle.security values (${await stateOf(tx)})`)
}

/** Whether the file was applied as it is today, and nobody has changed anything in the database since. */
export async function securityStands(tx: Db): Promise<boolean> {
  const there = sql`select to_regclass('drizzle.security') is not null as noted`
  const [table] = await rows<{ noted: boolean }>(tx, there)
  if (!table?.noted) return false
  const [last] = await rows<{ state: string }>(tx, sql`select state from drizzle.security`)
  return last?.state === (await stateOf(tx))
}

/** Drops every policy and function of ours, and what our roles and everybody may do with the tables. Until it is applied again the owner alone, whom row security then does not bind, sees rows. */
export async function clearSecurity(tx: Db): Promise<void> {
  await tx.execute(sql`
    do $$
    declare
      step text;
    begin
      for step in
        select format('drop policy %I on %I', policyname, tablename)
        from pg_policies where schemaname = 'public'
      loop execute step; end loop;
      for step in
        select format('alter table %s no force row level security', oid::regclass) from pg_class
        where relnamespace = 'public'::regnamespace and relforcerowsecurity
      loop execute step; end loop;
      for step in
        select format('drop function %s', oid::regprocedure) from pg_proc
        where pronamespace = 'public'::regnamespace and pg_get_userbyid(proowner) = current_user
          and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
      loop execute step; end loop;
      for step in
        select distinct format('revoke all on %I from %s', relname, grantee) from (${granted}) as g
        where grantee = 'public' or starts_with(grantee, 'portal_')
      loop execute step; end loop;
    end $$`)
}

/** Source and database in one word: it differs when anything differs that lets or refuses. */
async function stateOf(tx: Db): Promise<string> {
  const [found] = await rows<{ lines: string }>(
    tx,
    sql`select string_agg(line, chr(10) order by line) as lines from (${lines}) as l (line)`,
  )
  const state = [...securityStatements(), found?.lines].join('\n')
  return createHash('sha256').update(state).digest('hex')
}

/** Who but its owner may do what with which table, view or column (column 0 is the whole). */
const granted = sql`
  select relname, attnum, case when grantee = 0 then 'public' else grantee::regrole::text end as grantee, privilege_type
  from pg_class, lateral (
    select 0 as attnum, relacl as acl
    union all select pg_attribute.attnum, attacl from pg_attribute where attrelid = pg_class.oid
  ) as part, aclexplode(acl)
  where relnamespace = 'public'::regnamespace and grantee <> relowner`

const lines = sql`
  select p::text from pg_policies p where schemaname = 'public'
  union all select g::text from (${granted}) as g
  union all select row(relname, relrowsecurity, relforcerowsecurity)::text from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  union all select row(oid::regprocedure, prosrc, provolatile, procost, proacl)::text from pg_proc
    where pronamespace = 'public'::regnamespace
  union all select row(roleid::regrole, member::regrole)::text from pg_auth_members
    where starts_with(roleid::regrole::text, 'portal_')`
