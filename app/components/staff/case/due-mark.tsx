import { type Locale, words } from '@/lib/messages/words'
import style from './due-mark.module.css'
import { dueWords } from './due-words'

type Props = { locale: Locale; due: Date | null; waiting: boolean; now: Date }

const shapes = {
  over: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.9 3.2.2 4.9h1.4l.2-4.9Zm.9 6.2a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  soon: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6A5.4 5.4 0 1 0 8 13.4V8Z',
  calm: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6ZM7.3 4h1.4v3.7l2.4 1.4-.7 1.2-3.1-1.8Z',
  paused: 'M3 2h3.5v12H3Zm6.500 0H13v12H9.500Z',
}

/** What is due next: shape, colour and words. While a question is open the clock stands still. */
export function DueMark({ locale, due, waiting, now }: Props) {
  const t = words(locale, 'deskFacts')
  const { text, tone } = waiting
    ? { text: t('due.paused'), tone: 'paused' as const }
    : due
      ? dueWords(locale, due, now)
      : { text: t('due.none'), tone: 'none' as const }
  return (
    <span className={style.due} data-tone={tone}>
      {tone !== 'none' && (
        <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
          <path d={shapes[tone]} fillRule="evenodd" />
        </svg>
      )}
      {text}
    </span>
  )
}
