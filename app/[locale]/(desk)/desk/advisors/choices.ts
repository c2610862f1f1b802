import type { Choice } from '@/app/components/shared/field'
import { type Candidate, listCandidates } from '@/lib/advisors/directory/list-advisors'
import { type Locale, words } from '@/lib/messages/words'
import type { Db } from '@/lib/platform/db'

/** Advisors of a district to choose from, without the one it is about. */
export async function choicesOf(
  db: Db,
  locale: Locale,
  { district, today, except }: { district: string; today: string; except?: string },
): Promise<{ all: Choice[]; joined: Choice[] }> {
  const t = words(locale, 'deskAdvisors')
  const found = (await listCandidates(db, district, today)).filter(({ id }) => id !== except)
  const choice = ({ id, name, firm, villages }: Candidate) => ({
    value: id,
    label: t('village.choice', { name, firm, count: villages }),
  })
  return { all: found.map(choice), joined: found.filter(({ joined }) => joined).map(choice) }
}
