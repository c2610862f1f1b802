import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Actor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'

type Statement = { text: string; params: unknown[] }

const statement = /^\s*(select(?! set_config)|insert|update|delete|with)\b/i

/** A database as `portal_login` that remembers what it is asked. */
export function listening(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  const asked: Statement[] = []
  const logger = { logQuery: (text: string, params: unknown[]) => asked.push({ text, params }) }
  const db = drizzle(pool, { logger }) as unknown as Db
  return {
    as: (actor: Actor) => as(actor, async () => db),
    /** What was asked since the last time, without what opens and ends transactions. */
    heard: () => asked.splice(0).filter(({ text }) => statement.test(text)),
    pool,
    close: () => pool.end(),
  }
}

export type Listening = ReturnType<typeof listening>

/** Tables that grow with the tips: of these nothing may be read but ranges of an index. */
const growing = /^(tips|tip_\w+|receipts|fingerprints)$/

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: Node[]
}

export type Verdict = { scans: string[]; sorts: number; indexes: string[] }

/** How the statements run for this caller: whole tables read, sorts, and the indexes used. */
export async function verdictOf(
  { pool }: Listening,
  settings: Record<string, string>,
  statements: readonly Statement[],
): Promise<Verdict> {
  const client = await pool.connect()
  const nodes: Node[] = []
  for (const { text, params } of statements) {
    await client.query('begin')
    for (const pair of Object.entries(settings)) {
      await client.query('select set_config($1, $2, true)', pair)
    }
    const { rows } = await client.query(`explain (format json) ${text}`, params)
    nodes.push(...flat(rows[0]['QUERY PLAN'][0].Plan))
    await client.query('rollback')
  }
  client.release()
  const tables = nodes.filter((node) => growing.test(node['Relation Name'] ?? ''))
  return {
    scans: tables
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name'] ?? ''),
    sorts: nodes.filter((node) => node['Node Type'].includes('Sort')).length,
    indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))],
  }
}

const flat = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flat)]
