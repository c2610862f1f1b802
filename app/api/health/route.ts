import { sql } from 'drizzle-orm'
import { as } from '@/lib/identity/as'
import { rows } from '@/lib/platform/db'

export const dynamic = 'force-dynamic'

/** 200 with `ready` once the database answers, 503 while it does not; `live` either way. */
export async function GET() {
  const ready = await rows(as({ role: 'anyone' }), sql`select 1`).then(
    () => true,
    () => false,
  )
  return Response.json({ live: true, ready }, { status: ready ? 200 : 503 })
}
