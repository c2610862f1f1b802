import 'server-only'
import { sql } from 'drizzle-orm'
import { type Db, rows } from '@/lib/platform/db'

/** Throws when the database login is one that row security would not bind: a superuser, one that bypasses it, or one with the rights of the tables' owner. */
export async function refuseStrongLogin(db: Db): Promise<void> {
  const [login] = await rows<{ name: string; strong: boolean }>(
    db,
    sql`select session_user as name, rolsuper or rolbypassrls or exists (
      select from pg_tables
      where schemaname = 'public' and pg_has_role(session_user, tableowner, 'MEMBER')
    ) as strong from pg_roles where rolname = session_user`,
  )
  if (!login || login.strong)
    throw new Error(
      `the database login ${login?.name ?? ''} is not bound by row security: log in as portal_login, and name the owner in DATABASE_URL_OWNER`,
    )
}
