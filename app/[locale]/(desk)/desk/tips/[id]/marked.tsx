import style from '@/app/components/staff/case/case.module.css'
import { type Locale, words } from '@/lib/messages/words'
import type { Piece } from '@/lib/tips/intake/identifiers-in'

/** A resident's words: numbers and accounts marked, and kept apart from the page's own direction of writing. */
export function Marked({ locale, pieces }: { locale: Locale; pieces: readonly Piece[] }) {
  const t = words(locale, 'deskFacts')
  return (
    <bdi className={style.words} dir="auto">
      {pieces.map(({ text, kind }, at) =>
        kind ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
          <mark key={at} title={t(`identifier.${kind}`)}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </bdi>
  )
}
