import { type Locale, words } from '@/lib/messages/words'
import type { Because } from '@/lib/routing/schema'
import { becauseSentences, type PlaceNames } from './because'
import style from './because-list.module.css'

type Props = { locale: Locale; because: Because; names: PlaceNames }

/** The way a tip took, step by step. */
export function BecauseList({ locale, because, names }: Props) {
  const t = words(locale, 'deskBecause')
  return (
    <ol className={style.list}>
      {becauseSentences(locale, because, names).map(({ step, text, more, principle }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
        <li key={at} data-step={step}>
          <span>{text}</span>
          {more.map((line) => (
            <small key={line}>{line}</small>
          ))}
          {principle !== null && (
            <small>
              {t('principle', { n: principle })}：{t(`principles.${principle}`)}
            </small>
          )}
        </li>
      ))}
    </ol>
  )
}
