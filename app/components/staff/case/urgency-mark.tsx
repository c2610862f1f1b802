import type { Urgency } from '@/lib/routing/schema'
import style from './urgency-mark.module.css'

const shapes: Record<Urgency, string> = {
  danger: 'M8 1 15 15H1Z',
  money: 'M8 0.5 15.5 8 8 15.5 0.5 8Z',
  urgent: 'M2 2h12v12H2Z',
  normal: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  historic: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
}

/** Urgency by shape, colour and word: none of them alone. */
export function UrgencyMark({ urgency, label }: { urgency: Urgency; label: string }) {
  return (
    <span className={style.mark} data-urgency={urgency}>
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <path d={shapes[urgency]} />
      </svg>
      {label}
    </span>
  )
}
