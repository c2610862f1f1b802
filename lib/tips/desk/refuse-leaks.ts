import 'server-only'
import { inArray } from 'drizzle-orm'
import { areas } from '@/lib/areas/tables'
import { contentContext } from '@/lib/cases/contexts'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { type TipContent, tipContent } from '@/lib/tips/sealed-content'
import { openRows } from '@/lib/vault/seal/rows'
import type { GrantedTip } from './find-granted'
import { leaks } from './leaks'

/** What the tip says. Null when its seal is broken. */
export async function openContent(key: string, granted: GrantedTip): Promise<TipContent | null> {
  const { id, sealed, mac } = granted
  const [opened] = await openRows(key, [{ context: contentContext(id), sealed, mac }])
  return opened ? tipContent.parse(JSON.parse(opened.toString())) : null
}

/** Stops a draft that names the village, a name or a number of the tip; whoever means it sends it once more and says so. */
export async function refuseLeaks(
  db: Db,
  key: string,
  granted: GrantedTip,
  { text, sure }: { text: string; sure?: 'on' },
): Promise<void> {
  if (sure) return
  const content = await openContent(key, granted)
  const places = await placesOf(db, content?.areaCode ?? granted.areaCode)
  if (leaks(text, { who: content?.who ?? [], places }).length > 0) {
    throw new Problem('invalid', 'message_leaks', 'text')
  }
}

/** Street and village as people name them; city and district say too little to matter. */
async function placesOf(db: Db, areaCode: string): Promise<string[]> {
  const codes = [areaCode.slice(0, 9), areaCode].filter(({ length }) => length >= 9)
  if (codes.length === 0) return []
  const found = await db
    .select({ name: areas.name, search: areas.search })
    .from(areas)
    .where(inArray(areas.code, codes))
  return found.flatMap(({ name, search }) => [name, search])
}
