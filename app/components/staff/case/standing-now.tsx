import { type Locale, words } from '@/lib/messages/words'
import type { CaseWords } from './case-words'
import { momentWords } from './due-words'

type Props<K> = {
  locale: Locale
  of: CaseWords
  now: Date
  status: string
  /** How it ended. */
  outcome?: string | undefined
  /** All that happened: the newest action of somebody of the staff is shown; a resident's have no minute. */
  events: readonly { kind: K; at: Date | null; by: string | null }[]
  did: (kind: K) => string
  /** The last thing that the resident was told. */
  told?: string | undefined
}

/** How a case stands: shown beside what somebody wrote too late. */
export function StandingNow<K>({ locale, of, now, status, outcome, told, ...past }: Props<K>) {
  const t = words(locale, of)
  const last = past.events.findLast(({ at }) => at !== null)
  return (
    <>
      <p>
        {t('fact.status')}：<b>{status}</b>
        {outcome && ` · ${outcome}`}
      </p>
      {last?.at && (
        <p>
          {[past.did(last.kind), last.by, momentWords(locale, last.at, now)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {told && (
        <p>
          {t('thread.told')}：<bdi>{told}</bdi>
        </p>
      )}
    </>
  )
}
