import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test, vi } from 'vitest'
import { database, rows } from '@/lib/platform/db'
import { setClock } from './clock'

const home = mkdtempSync(join(tmpdir(), 'kapok-clock-'))
vi.stubEnv('KAPOK_DATA', home)
afterAll(async () => {
  await (await database()).close()
  rmSync(home, { recursive: true, force: true })
})

const day = 86_400_000

test('a database that was open when the clock went back two months leaves no timer behind, and tells the new time', async () => {
  const warnings: string[] = []
  process.on('warning', ({ name }) => warnings.push(name))
  const { db } = await database()
  await rows(db, sql`set idle_session_timeout = '100ms'`)

  await setClock(new Date(Date.now() - 60 * day))
  await pause(500)
  expect(warnings).toEqual([])

  const told = sql`select extract(epoch from now()) * 1000 as ms`
  const [answer] = await rows<{ ms: string }>((await database()).db, told)
  expect(Math.abs(Number(answer?.ms) - Date.now())).toBeLessThan(day)
})
