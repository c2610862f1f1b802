import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'

/** Where the server of a run leaves the addresses of the portal that most tests share. */
export const sharedFile = join(import.meta.dirname, '..', 'test-results', 'portal.json')

export interface SharedPortal {
  url: string
  /** The superuser's. */
  ownerUrl: string
}

export const sharedPortal = (): SharedPortal => JSON.parse(readFileSync(sharedFile, 'utf8'))

/** What really is in a portal's tables. */
export async function look<Row>(
  statement: string,
  values: unknown[] = [],
  ownerUrl = sharedPortal().ownerUrl,
): Promise<Row[]> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query(statement, values)
  await client.end()
  return rows
}

export async function countTips(ownerUrl?: string): Promise<number> {
  const [found] = await look<{ n: number }>('select count(*)::int as n from tips', [], ownerUrl)
  return found?.n ?? 0
}

/** The tip that came last, as only the order of the heap can tell. */
export async function lastTip(ownerUrl?: string) {
  const [tip] = await look<{ id: string; status: string; quarantine: string | null }>(
    'select id, status, quarantine from tips order by xmin::text::bigint desc limit 1',
    [],
    ownerUrl,
  )
  if (!tip) throw new Error('no tip has come')
  return tip
}
