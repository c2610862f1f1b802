import 'server-only'
import { villageNames } from '@/lib/areas/village-names'
import { contentContext } from '@/lib/cases/contexts'
import { refuseNaming } from '@/lib/cases/naming-check'
import type { Db } from '@/lib/platform/db'
import { namesIn, type TipContent, tipContent } from '@/lib/tips/sealed-content'
import { openRows } from '@/lib/vault/seal/rows'
import type { GrantedTip } from './find-granted'

/** What the tip says. Null when its seal is broken. */
export async function openContent(key: string, granted: GrantedTip): Promise<TipContent | null> {
  const { id, sealed, mac } = granted
  const [opened] = await openRows(key, [{ context: contentContext(id), sealed, mac }])
  return opened ? tipContent.parse(JSON.parse(opened.toString())) : null
}

/** Stops a draft that names the village, a name or a number of the tip. */
export async function refuseNamingTip(
  db: Db,
  key: string,
  granted: GrantedTip,
  { text, sure }: { text: string; sure?: 'on' },
): Promise<void> {
  const content = await openContent(key, granted)
  const places = await villageNames(db, content?.areaCode ?? granted.areaCode)
  const known = { names: namesIn(content?.who ?? []), places }
  refuseNaming(text, known, { sure, key: 'message_leaks' })
}
