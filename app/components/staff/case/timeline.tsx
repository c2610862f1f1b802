import type { ReactNode } from 'react'
import { Card } from '@/app/components/staff/card'
import { type Locale, words } from '@/lib/messages/words'
import style from './case.module.css'
import type { CaseWords } from './case-words'
import { momentWords } from './due-words'
import { slotWords } from './slot-words'

type TimelineEvent = {
  key: string
  /** What happened, in words. */
  did: string
  /** Null for what a resident did: of that only day and slot are known. */
  at: Date | null
  happenedOn: string
  slot: number
  by: string | null
  alarm: boolean
}

type Props = {
  locale: Locale
  of: CaseWords
  now: Date
  events: TimelineEvent[]
  children?: ReactNode
}

/** What happened: a resident's actions by day and slot, those of staff by the minute. */
export function Timeline({ locale, of, now, events, children }: Props) {
  return (
    <Card title={words(locale, of)('timeline')}>
      <ol className={style.events}>
        {events.map(({ key, did, at, happenedOn, slot, by, alarm }) => (
          <li key={key} data-alarm={alarm || undefined}>
            {did}
            <small>
              {at ? momentWords(locale, at, now) : slotWords(locale, happenedOn, slot)}
              {by && ` · ${by}`}
            </small>
          </li>
        ))}
      </ol>
      {children}
    </Card>
  )
}
