import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { generateDrizzleJson } from 'drizzle-kit/api'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { rows } from '@/lib/platform/db'
import { testDatabase } from '@/lib/testing/database'

type Named = Record<string, { name: string }>
type Column = { name: string; type: string; notNull: boolean; primaryKey: boolean }
type Table = {
  name: string
  columns: Record<string, Column>
  indexes: Named
  foreignKeys: Named
  uniqueConstraints: Named
  checkConstraints: Named
  compositePrimaryKeys: Named
}
type Snapshot = { id: string; prevId: string; tables: Record<string, Table> }

const { owner } = await testDatabase()
const now = await declared()

test('the last migration ends at the tables of lib/**/tables.ts: else run npm run db:generate', () => {
  const { entries } = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8'))
  const last = String(entries.length - 1).padStart(4, '0')
  const then: Snapshot = JSON.parse(readFileSync(`drizzle/meta/${last}_snapshot.json`, 'utf8'))
  expect(Object.keys(now.tables).length).toBeGreaterThan(30)
  expect(shape(now)).toEqual(shape(then))
})

test('a migrated database has the columns, indexes and constraints of the tables, and no other', async () => {
  const found = await rows<{ line: string }>(owner, lines)
  const database = found.map(({ line }) => line)
  const source = Object.values(now.tables).flatMap(linesOf)
  expect({
    'only in tables.ts': source.filter((line) => !database.includes(line)),
    'only in the database': database.filter((line) => !source.includes(line)),
  }).toEqual({ 'only in tables.ts': [], 'only in the database': [] })
})

async function declared(): Promise<Snapshot> {
  const files = readdirSync('lib', { encoding: 'utf8', recursive: true })
  const tables = files.filter((file) => basename(file) === 'tables.ts')
  const modules = await Promise.all(tables.map((file) => import(join(process.cwd(), 'lib', file))))
  return generateDrizzleJson(Object.assign({}, ...modules))
}

/** All but what names the snapshot itself, as it reads from a file. */
function shape({ id: _, prevId: __, ...rest }: Snapshot) {
  return JSON.parse(JSON.stringify(rest))
}

function linesOf(table: Table): string[] {
  const columns = Object.values(table.columns)
  const named = [
    table.indexes,
    table.foreignKeys,
    table.uniqueConstraints,
    table.checkConstraints,
    table.compositePrimaryKeys,
  ]
  return [
    ...columns.map((column) => `${table.name}.${described(column)}`),
    ...columns.filter((column) => column.primaryKey).map(() => `${table.name}_pkey`),
    ...named.flatMap((part) => Object.values(part)).map(({ name }) => name),
  ]
}

function described({ name, type, notNull }: Column): string {
  return `${name} ${type.replace(' (', '(')}${notNull ? ' not null' : ''}`
}

const lines = sql`
  select format('%s.%s %s%s', relname, attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' end) as line
  from pg_class join pg_attribute on attrelid = pg_class.oid
  where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
  union
  select conname from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
  union
  select indexname from pg_indexes where schemaname = 'public'`
