import pg from 'pg'
import { counter } from './progress'

export type Crowd = { departments: string[]; tips: number }

const step = 50_000

/**
 * Fills the tables a tip touches, as the superuser: one tip in ten is held by the first department,
 * three in ten are open, few are in quarantine. Sealed bytes are a few only: no plan reads them.
 */
export async function fill(ownerUrl: string, { departments, tips }: Crowd): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`set session_replication_role = replica`)
  await client.query(`set synchronous_commit = off`)
  const tick = counter(`${tips.toLocaleString('en')} tips: filling`, Math.ceil(tips / step))
  for (let from = 1; from <= tips; from += step) {
    const range = [from, Math.min(tips, from + step - 1)]
    await client.query('begin')
    for (const table of tables) {
      const places = table.includes('$3') ? [departments] : []
      await client.query(table, [...range, ...places])
    }
    await client.query('commit')
    tick()
  }
  await client.query('vacuum analyze')
  await client.end()
}

const id = `md5('tip' || n)::uuid`
const few = `decode(md5(n::text), 'hex')`
const status = `case when n / 10 % 100 = 0 then 'quarantined'
  else (array['received','accepted','checking','closed','closed','closed','closed','closed','withdrawn','closed'])[1 + n / 10 % 10] end`
const due = `timestamptz '2021-01-01' + n / 4 * interval '15 minutes'`
const numbers = 'from generate_series($1::int, $2::int) n'
const holder = '$3::uuid[]'

const anybody = `(select id from staff order by id offset n % 50 limit 1)`

const tables = [
  `insert into tips (id, submission, category, scope, area_code, urgency, received_on, slot, status, release_on, lead_department_id, because, ack_due, first_action_due, close_due, content_public_key, reply_public_key, sealed, mac)
   select ${id}, md5('sent' || n), 'ef-invest', 'district', '440106',
     (array['danger','money','urgent','normal','historic'])[1 + n % 5], date '2021-01-01' + n % 2000, n % 4,
     ${status}, date '2021-01-04' + n % 2000, (${holder})[1 + n % 10], '[]', ${due}, ${due}, ${due}, 't', 'r', ${few}, ${few}
   ${numbers} order by 1`,
  `insert into tip_recipients (tip_id, department_id) select ${id}, (${holder})[1 + n % 10] ${numbers} order by 1`,
  `insert into tip_grants (tip_id, department_id, part, epoch, wrapped, mac, urgency_rank, due_at, status)
   select ${id}, (${holder})[1 + n % 10], 'lead', 1, ${few}, ${few}, n / 7 % 5, ${due}, ${status} ${numbers} order by 1`,
  `insert into receipts (lookup_hash, subject, subject_id, wrapped_key, version)
   select sha256(('receipt' || n)::bytea), 'tip', ${id}, ${few}, 1 ${numbers} order by 1`,
  `insert into tip_messages (id, tip_id, kind, sender, sent_on, slot, sealed, mac)
   select md5('message' || n)::uuid, ${id}, 'message', case when n % 8 = 0 then 'resident' else 'department' end,
     date '2021-01-01' + n % 2000, n % 4, ${few}, ${few} ${numbers} where n % 4 = 0`,
  `insert into tip_assignments (tip_id, staff_id, at)
   select ${id}, ${anybody}, ${due} ${numbers} where n / 10 % 10 between 1 and 2 order by 1`,
  `insert into tip_recusals (tip_id, staff_id) select ${id}, ${anybody} ${numbers} where n % 97 = 0`,
]
