import type { TimeLimit } from '@/lib/consultations/law/statutes'
import { type Locale, words } from '@/lib/messages/words'

const shape = /^PT?(\d+)([YMWDH])$/

/** An ISO 8601 span as people say it: 三年 for P3Y, working days where the law counts those. */
export function spanWords(
  locale: Locale,
  { limit, dayKind }: Pick<TimeLimit, 'limit' | 'dayKind'>,
) {
  const t = words(locale, 'adviceQuestion')
  const [, count, unit] = shape.exec(limit) ?? []
  if (!count || !unit) return limit
  const kind = unit === 'D' && dayKind === 'working' ? 'WD' : (unit as 'Y' | 'M' | 'W' | 'D' | 'H')
  return t(`cite.span.${kind}`, { n: Number(count) })
}
