import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { eq, inArray, sql } from 'drizzle-orm'
import { customType, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, type Db, rows } from '@/lib/platform/db'
import { DbError, identified } from '@/lib/platform/identified'
import { Problem } from '@/lib/platform/problem'
import { testDatabase } from '@/lib/testing/database'
import { openPipe } from '@/lib/testing/websocket-pipe'
import { openEmbedded } from './embedded'
import { openNode } from './open-node'
import { openVercel } from './open-vercel'

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

const samples = pgTable('contract_samples', {
  id: uuid('id').primaryKey(),
  label: text('label').notNull(),
  sealed: bytea('sealed'),
  at: timestamp('at', { withTimezone: true, mode: 'date' }),
  detail: jsonb('detail').$type<{ because: string[] }>(),
  kinds: text('kinds').array(),
  count: integer('count').notNull().default(0),
})

const tables = sql`
  create table contract_samples (
    id uuid primary key, label text not null unique, sealed bytea, at timestamptz, detail jsonb,
    kinds text[], count integer not null default 0
  )`

const publicRole = sql`
  do $$ begin create role portal_public; exception when duplicate_object then null; end $$`

const forNode = await testDatabase()
const forVercel = await testDatabase()

const drivers: [name: string, open: () => Promise<Connection>][] = [
  ['PGlite', embedded],
  ['node-postgres', () => openNode(forNode.ownerUrl)],
  ['@vercel/postgres', overWebSockets],
]

describe.each(drivers)('%s', (_name, open) => {
  let connection: Connection
  let db: Db

  beforeAll(async () => {
    connection = await open()
    db = connection.db
    await db.execute(tables)
    await db.execute(publicRole)
    await db.execute(sql`grant select, insert on contract_samples to portal_public`)
  })
  afterAll(() => connection.close())

  const add = (on: Db, label: string) => on.insert(samples).values({ id: newId(), label })
  const labels = async (on: Db, ...among: string[]) => {
    const found = await on.select().from(samples).where(inArray(samples.label, among))
    return found.map((row) => row.label).sort()
  }

  test('what goes in comes out: bytes, times, documents, lists, absent values', async () => {
    const row = {
      id: newId(),
      label: '何㘵村 🌺 "引号"',
      sealed: new Uint8Array([0, 1, 92, 39, 255]),
      at: new Date('2026-11-22T03:04:05.678Z'),
      detail: { because: ['规则', 'rule'] },
      kinds: ['a,b', '{}', '公安'],
      count: 7,
    }
    await db.insert(samples).values(row)
    const [found] = await db.select().from(samples).where(eq(samples.id, row.id))
    expect({ ...found, sealed: new Uint8Array(found?.sealed ?? []) }).toEqual(row)

    const bare = newId()
    await db.insert(samples).values({ id: bare, label: 'bare' })
    const [empty] = await db.select().from(samples).where(eq(samples.id, bare))
    expect(empty).toMatchObject({ sealed: null, at: null, detail: null, kinds: null, count: 0 })
  })

  test('an update and a delete return the rows they name', async () => {
    await add(db, 'returned')
    const changed = await db
      .update(samples)
      .set({ count: sql`${samples.count} + 1` })
      .where(eq(samples.label, 'returned'))
      .returning({ count: samples.count })
    expect(changed).toEqual([{ count: 1 }])
    const gone = await db.delete(samples).where(eq(samples.label, 'returned')).returning()
    expect(gone).toHaveLength(1)
  })

  test('a transaction that throws leaves nothing', async () => {
    const work = db.transaction(async (tx) => {
      await add(tx, 'half done')
      throw new Error('stop')
    })
    await expect(work).rejects.toThrow('stop')
    expect(await labels(db, 'half done')).toEqual([])
  })

  test('a savepoint undoes its own part alone', async () => {
    await db.transaction(async (tx) => {
      await add(tx, 'outer')
      await tx
        .transaction(async (inner) => {
          await add(inner, 'inner')
          await add(inner, 'outer')
        })
        .catch(() => {})
      await add(tx, 'after')
    })
    expect(await labels(db, 'outer', 'inner', 'after')).toEqual(['after', 'outer'])
  })

  test('role and identity last for one transaction', async () => {
    const who = sql`select current_user::text as role, current_setting('app.tip', true) as tip`
    const before = await rows(db, who)
    await db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('role', 'portal_public', true)`)
      await tx.execute(sql`select set_config('app.tip', 'one', true)`)
      expect(await rows(tx, who)).toEqual([{ role: 'portal_public', tip: 'one' }])
    })
    const [after] = await rows<{ role: string; tip: string | null }>(db, who)
    expect(after?.role).toBe((before[0] as { role: string }).role)
    expect(after?.tip || null).toBeNull()
  })

  test('transactions at the same time lose no update', async () => {
    const id = newId()
    await db.insert(samples).values({ id, label: 'counted' })
    const one = () =>
      db.transaction(async (tx) => {
        const [row] = await tx.select().from(samples).where(eq(samples.id, id)).for('update')
        await tx
          .update(samples)
          .set({ count: (row?.count ?? 0) + 1 })
          .where(eq(samples.id, id))
      })
    await Promise.all(Array.from({ length: 20 }, one))
    const [row] = await db.select().from(samples).where(eq(samples.id, id))
    expect(row?.count).toBe(20)
  })

  test('an identified handle starts every statement and transaction as its identity', async () => {
    const settings = { 'app.tip': 'mine' }
    const mine = identified(async () => db, { role: 'portal_public', settings })
    const who = sql`select current_user::text as role, current_setting('app.tip', true) as tip`
    expect(await rows(mine, who)).toEqual([{ role: 'portal_public', tip: 'mine' }])
    await mine.transaction(async (tx) => {
      await add(tx, 'as a resident')
      expect(await rows(tx, who)).toEqual([{ role: 'portal_public', tip: 'mine' }])
    })
    expect(await labels(mine, 'as a resident')).toEqual(['as a resident'])
  })

  test('23: an error of an identified handle names the constraint and no parameter', async () => {
    const mine = identified(async () => db, { role: 'portal_public', settings: {} })
    await add(mine, '举报人电话 13800138000')
    const refused = await add(mine, '举报人电话 13800138000').then(String, (error) => error)
    expect(refused).toBeInstanceOf(DbError)
    expect(refused).toMatchObject({ code: '23505', constraint: 'contract_samples_label_key' })
    expect(inspect(refused, { depth: 9 })).not.toContain('138001')
  })
})

describe('a database that does not answer', () => {
  test.each([
    ['node-postgres', openNode],
    ['@vercel/postgres', openVercel],
  ])('%s says so to the person', async (_name, open) => {
    const { db, close } = await open('postgresql://portal_login@localhost:9/none')
    const lost = identified(async () => db, { role: 'portal_public', settings: {} })
    await expect(rows(lost, sql`select 1`)).rejects.toEqual(new Problem('unavailable'))
    await close()
  })
})

function newId(): string {
  return crypto.randomUUID()
}

async function embedded(): Promise<Connection> {
  const home = mkdtempSync(join(tmpdir(), 'kapok-embedded-'))
  const { db, close } = await openEmbedded(join(home, 'data'))
  return {
    db,
    close: async () => {
      await close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** The package as on Vercel, its WebSockets ending at a pipe in front of the test server. */
async function overWebSockets(): Promise<Connection> {
  const url = new URL(forVercel.ownerUrl)
  url.hostname = 'localhost'
  const pipe = await openPipe(Number(url.port))
  const { createClient } = await import('@vercel/postgres')
  const settings = createClient({ connectionString: url.href }).neonConfig.constructor
  Object.assign(settings, {
    wsProxy: pipe.address,
    useSecureWebSocket: false,
    pipelineConnect: false,
    pipelineTLS: false,
  })
  const { db, close } = await openVercel(url.href)
  return {
    db,
    close: async () => {
      await close()
      await pipe.close()
    },
  }
}
