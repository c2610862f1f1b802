import { summaryRows } from '@/app/components/public/case/summary-rows'
import type { SummaryRow } from '@/app/components/public/summary-list'
import type { ConsultationDraft } from '@/lib/consultations/ask/draft'
import { type AskStep, askPath } from '@/lib/consultations/ask/steps'
import { type Locale, words } from '@/lib/messages/words'

/** Every answer in the words it was given in, each with the way back to it. */
export function summaryOf(locale: Locale, draft: ConsultationDraft, village: string): SummaryRow[] {
  const t = words(locale, 'consult')
  const { question, reply } = draft
  const pressing = question?.pressing || 'none'
  const call = reply?.mode === 'telephone' ? [reply.phone, reply.times] : []
  const change = (step: AskStep) => askPath(step, draft)
  return summaryRows(locale, [
    [t('check.rows.village'), [village], change('topic')],
    [t('check.rows.topic'), [words(locale, 'topics')(`names.${draft.topic}`)], change('topic')],
    [t('check.rows.question'), [question?.question ?? ''], change('question')],
    [t('check.rows.otherSide'), [question?.otherSide ?? ''], change('question')],
    [t('check.rows.pressing'), [t(`question.pressings.${pressing}`)], change('question')],
    [
      t('check.rows.reply'),
      [reply ? t(`reply.modes.${reply.mode}`) : '', ...call],
      change('reply'),
    ],
    [
      t('check.rows.phrase'),
      [reply?.phrase ? words(locale, 'check')('phraseSet') : ''],
      change('reply'),
    ],
  ])
}
