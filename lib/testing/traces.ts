import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import type { CaseKind } from '@/lib/cases/kind'
import { rows } from '@/lib/platform/db'
import type { TestDatabase } from './database'

/** Tables of which a row belongs to a case of this kind. */
export async function tablesOf({ owner }: TestDatabase, { cases }: CaseKind): Promise<string[]> {
  const found = await rows<{ name: string }>(
    owner,
    sql`select conrelid::regclass::text as name from pg_constraint
      where contype = 'f' and confrelid = ${getTableConfig(cases).name}::regclass`,
  )
  return [...new Set(found.map(({ name }) => name))].sort()
}

/** Every table that has a row in which this text stands, whatever the column; bytes as hexadecimal digits. */
export async function tablesWith({ owner }: TestDatabase, text: string): Promise<string[]> {
  const tables = await rows<{ name: string }>(
    owner,
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const row = sql.identifier(name)
      const here = sql`select from ${row} where strpos(${row}::text, ${text}) > 0 limit 1`
      return (await rows(owner, here)).length > 0 ? [name] : []
    }),
  )
  return found.flat()
}

/** What would tell that a case was there, beside its id: its keys, how it was sent, its receipt, an index of what it names. */
export async function tracesOf({ owner }: TestDatabase, id: string): Promise<string[]> {
  const found = await rows<{ trace: string }>(
    owner,
    sql`select unnest(array[content_public_key, reply_public_key, submission]) as trace
        from tips where id = ${id}
      union all select unnest(array[content_public_key, reply_public_key, submission])
        from consultations where id = ${id}
      union all select encode(lookup_hash, 'hex') from receipts where subject_id = ${id}
      union all select encode(value, 'hex') from fingerprints where tip_id = ${id}
      union all select encode(value, 'hex') from consultation_parties where consultation_id = ${id}`,
  )
  return found.map(({ trace }) => trace)
}

/** Puts a row of the case into every table in which it has none yet. */
export async function fillTables({ owner }: TestDatabase, { subject }: CaseKind, id: string) {
  const value = sql`decode(${randomBytes(32).toString('hex')}, 'hex')`
  const of = (role: string) => sql`(select id from staff where role = ${role} limit 1)`
  const [officer, advisor] = [of('officer'), of('advisor')]
  const department = sql`(select id from departments limit 1)`
  const one = sql`gen_random_uuid(), ${id}`
  const tip = [
    sql`tip_recoveries values (${id}, '', '')`,
    sql`tip_exclusions values (${id}, 'court', '440112', 'street', 'resident')`,
    sql`tip_recusals values (${id}, ${advisor})`,
    sql`tip_contacts values (${id}, '', '')`,
    sql`fingerprints values (${id}, 'phone', ${value}, 1)`,
    sql`tip_notes (id, tip_id, staff_id, written_at, sealed, mac)
      values (${one}, ${officer}, now(), '', '')`,
    sql`tip_transfers (id, tip_id, to_department_id, kind, staff_id, at, reason, mac)
      values (${one}, ${department}, 'returned', ${officer}, now(), '', '')`,
    sql`tip_assignments values (${id}, ${officer}, now())`,
    sql`approvals (id, tip_id, verb, requested_by, reason, reason_mac, requested_at, expires_at)
      values (${one}, 'reveal-contact', ${officer}, '', '', now(), now())`,
  ]
  const hours = sql`insert into office_hours (id, area_code, advisor_id, week, weekday, opens, closes, place)
    select gen_random_uuid(), '440106001001', id, 0, 1, 540, 600, '演示' from advisors limit 1 returning id`
  const consultation = [
    sql`consultation_parties values (${id}, ${value})`,
    sql`second_opinions (id, consultation_id, asked_by, asked_of, topic, asked_at, sealed, mac)
      values (${one}, ${advisor}, ${advisor}, 'labor', now(), '', '')`,
    sql`ratings values (${id}, ${advisor}, 5)`,
    sql`published_answers
      (id, consultation_id, topic, title, question, answer, citations, state, written_by)
      values (${one}, 'labor', '演示', '演示', '演示', '{}', 'draft', ${advisor})`,
  ]
  for (const row of subject === 'tip' ? tip : consultation) {
    await owner.execute(sql`insert into ${row}`)
  }
  if (subject === 'tip') return
  await owner.execute(sql`with h as (${hours})
    insert into bookings (id, consultation_id, office_hours_id, day, starts_at)
    select ${one}, h.id, '2030-01-07', 540 from h`)
}
