import { Card } from '@/app/components/staff/card'
import shared from '@/app/components/staff/case/case.module.css'
import { momentWords } from '@/app/components/staff/case/due-words'
import { words } from '@/lib/messages/words'
import type { TipViewProps } from './names'
import { NoteForm } from './note-form'
import style from './tip.module.css'

/** Officers' own words about the tip. */
export function Notes({ locale, tip, now }: TipViewProps) {
  const t = words(locale, 'deskTip')
  return (
    <Card title={t('notes.title')} hint={t('notes.hint')}>
      <ul className={style.plain}>
        {tip.notes.map(({ id, text, by, writtenAt }) => (
          <li key={id}>
            <bdi className={shared.words}>{text ?? t('broken.part')}</bdi>
            <small className={style.below}>
              {by} · {momentWords(locale, writtenAt, now)}
            </small>
          </li>
        ))}
      </ul>
      <NoteForm tipId={tip.id} />
    </Card>
  )
}
