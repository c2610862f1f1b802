import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { demoAccounts } from '@/bin/demo/accounts'
import { markRead } from '@/lib/cases/open'
import type { Officer } from '@/lib/identity/actor'
import { localDay } from '@/lib/platform/clock/working-time'
import { rows } from '@/lib/platform/db'
import { take } from '@/lib/platform/throttle'
import { placeOf } from '@/lib/receipts/insert-receipt'
import { findByReceipt } from '@/lib/receipts/queries'
import type { Addresses } from '@/lib/testing/databases'
import { listTips } from '@/lib/tips/desk/queue/queue'
import { tipCase } from '@/lib/tips/tip-case'
import { lock } from '@/lib/vault/seal/lock'
import { fill } from './crowd'
import { postgres } from './databases'
import { atMost, type Figure, median, seen, shown } from './figures'
import { type Listening, listening, type Verdict, verdictOf } from './plans'
import { say } from './progress'

const sizes = [10_000, 1_000_000]
const rounds = 60
const growth = 1.3

export async function queue(): Promise<Figure[]> {
  const crowds: Crowd[] = []
  for (const tips of sizes) {
    const addresses = await (await postgres()).copy()
    await fill(addresses.ownerUrl, { departments, tips })
    crowds.push(await crowdOf(addresses, tips))
  }
  return compareAll(crowds)
}

export async function compareAll(crowds: Crowd[]): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [what, read] of Object.entries(reads))
    figures.push(...(await compare(what, crowds, read)))
  for (const { database } of crowds) await database.close()
  return figures
}

type Crowd = {
  tips: number
  database: Listening
  officer: Officer
  /** Where the queue is deep: the middle of it. */
  deep: string
  receipts: { tipId: string; lookupHash: Buffer; kek: Buffer }[]
}

const account = demoAccounts().find(({ place }) => place?.kind === 'antifraud')
const own = account?.place?.departmentId ?? ''
const others = demoAccounts().flatMap(({ place }) => place?.departmentId ?? [])

/** The one whose queue is read, and nine others. */
export const departments = [own, ...others.filter((one) => one !== own).slice(0, 9)]

export async function crowdOf({ url, ownerUrl }: Addresses, tips: number): Promise<Crowd> {
  const database = listening(url)
  const officer = { role: 'officer', staffId: account?.staffId ?? '', sessionId: '' } as const
  const owner = listening(ownerUrl)
  const [deep, receipts] = [await middleOf(owner, own), await writeReceipts(owner, tips)]
  await owner.close()
  return { tips, database, officer, deep, receipts }
}

/** The cursor of the page in the middle of a department's open tips. */
async function middleOf({ pool }: Listening, departmentId: string): Promise<string> {
  const open = `from tip_grants where department_id = $1 and status in ('received', 'accepted', 'checking')`
  const { rows: found } = await pool.query(
    `select urgency_rank, due_at, tip_id ${open} order by 1, 2, 3 offset (select count(*) / 2 ${open}) limit 1`,
    [departmentId],
  )
  const { urgency_rank: rank, due_at: dueAt, tip_id: tipId } = found[0]
  return `${rank}.${dueAt.getTime().toString(36)}.${tipId}`
}

/** Some receipts that open, among those that only fill the table. */
async function writeReceipts({ pool }: Listening, tips: number) {
  const made: Crowd['receipts'] = []
  for (let n = 1; n <= tips; n += Math.floor(tips / rounds)) {
    const { rows: found } = await pool.query(`select md5('tip' || $1::int)::uuid as id`, [n])
    const one = { tipId: found[0].id as string, lookupHash: hashOf(n), kek: randomBytes(32) }
    const wrapped = lock(one.kek, 'R', placeOf('tip', one.tipId))
    await pool.query('update receipts set wrapped_key = $2 where lookup_hash = $1', [
      one.lookupHash,
      wrapped,
    ])
    made.push(one)
  }
  return made
}

const hashOf = (n: number) => createHash('sha256').update(`receipt${n}`).digest()

type Read = {
  run: (crowd: Crowd, round: number) => Promise<unknown>
  settings: (crowd: Crowd) => Record<string, string>
}

const atDesk = ({ officer }: Crowd) => ({ role: 'portal_staff', 'app.staff': officer.staffId })
const before = new Date('2024-01-01')

const reads: Record<string, Read> = {
  'queue, first page': {
    run: ({ database, officer }) => listTips(database.as(officer), officer, {}, before),
    settings: atDesk,
  },
  'queue, page in the middle': {
    run: ({ database, officer, deep }) =>
      listTips(database.as(officer), officer, { after: deep }, before),
    settings: atDesk,
  },
  'queue, ended tips': {
    run: ({ database, officer }) =>
      listTips(database.as(officer), officer, { view: 'ended' }, before),
    settings: atDesk,
  },
  'one tip seen at the desk': {
    run: ({ database, officer, receipts }, round) =>
      rows(
        database.as(officer),
        sql`select 1 from tip_recipients where tip_id = ${receipts[round % receipts.length]?.tipId}`,
      ),
    settings: atDesk,
  },
  'receipt look-up without the hash': {
    run: lookUp,
    settings: ({ receipts: [one] }) => ({
      role: 'portal_public',
      'app.receipt': one?.lookupHash.toString('hex') ?? '',
      'app.tip': one?.tipId ?? '',
    }),
  },
}

/** What a look-up asks the database, in its order. */
async function lookUp({ database, receipts }: Crowd, round: number): Promise<void> {
  const one = receipts[round % receipts.length]
  if (!one) throw new Error('no receipts were written')
  await take(database.as({ role: 'anyone' }), 'lookup', 15, 4500)
  const receipt = one.lookupHash.toString('hex')
  const keys = { ...one, version: 1 }
  const opened = await findByReceipt(database.as({ role: 'anyone', receipt }), keys)
  if (opened?.id !== one.tipId) throw new Error('a receipt did not open its tip')
  const resident = { role: 'resident', kind: 'tip', caseId: one.tipId } as const
  const shown = { caseId: one.tipId, sender: 'staff', today: localDay(before) } as const
  await markRead(database.as(resident), tipCase, shown)
}

/** Both sizes by turns, so that whatever else the machine does falls on both. */
async function compare(what: string, crowds: Crowd[], { run, settings }: Read): Promise<Figure[]> {
  say(`${what}: ${rounds} times at each size`)
  const times = crowds.map((): number[] => [])
  for (let round = 0; round < rounds + 5; round += 1) {
    for (const [at, crowd] of crowds.entries()) {
      const since = performance.now()
      await run(crowd, round)
      if (round >= 5) times[at]?.push(performance.now() - since)
    }
  }
  const [small = 0, large = 0] = times.map(median)
  const last = crowds.at(-1)
  if (!last) return []
  last.database.heard()
  await run(last, 0)
  const verdict = await verdictOf(last.database, settings(last), last.database.heard())
  return [
    seen(what, `${shown(large)} ms`, `with 1 M tips; ${shown(small)} ms with 10 k`),
    atMost('  1 M to 10 k', large / small, growth),
    planned(verdict),
  ]
}

function planned({ scans, sorts, indexes }: Verdict): Figure {
  const bad = [...scans.map((table) => `reads all of ${table}`), sorts > 0 ? `${sorts} sorts` : '']
  const words = bad.filter(Boolean).join(', ')
  const leading = indexes.find((name) => /^(tip_grants|receipts|tip_recipients)/.test(name)) ?? ''
  return {
    figure: '  plans',
    measured: words || 'index ranges',
    limit: 'index ranges',
    ok: words === '',
    beside: `${leading}${indexes.length > 1 ? ` and ${indexes.length - 1} more` : ''}`,
  }
}
