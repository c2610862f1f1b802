import 'server-only'
import { villageNames } from '@/lib/areas/village-names'
import { openContent } from '@/lib/cases/granted'
import { refuseNaming } from '@/lib/cases/naming-check'
import type { Db } from '@/lib/platform/db'
import { namesIn } from '@/lib/tips/sealed-content'
import type { GrantedTip } from '@/lib/tips/tip-case'

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
