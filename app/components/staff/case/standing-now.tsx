import { type Locale, words } from '@/lib/messages/words'
import type { CaseWords } from './case-words'
import { momentWords } from './due-words'

type Props = {
  locale: Locale
  of: CaseWords
  now: Date
  status: string
  /** How it ended. */
  outcome?: string | undefined
  /** What was done last by somebody of the staff. */
  last?: { did: string; by: string | null; at: Date } | undefined
  /** The last thing that the resident was told. */
  told?: string | undefined
}

/** How a case stands: shown beside what somebody wrote too late. */
export function StandingNow({ locale, of, now, status, outcome, last, told }: Props) {
  const t = words(locale, of)
  return (
    <>
      <p>
        {t('fact.status')}：<b>{status}</b>
        {outcome && ` · ${outcome}`}
      </p>
      {last && (
        <p>{[last.did, last.by, momentWords(locale, last.at, now)].filter(Boolean).join(' · ')}</p>
      )}
      {told && (
        <p>
          {t('thread.told')}：<bdi>{told}</bdi>
        </p>
      )}
    </>
  )
}
