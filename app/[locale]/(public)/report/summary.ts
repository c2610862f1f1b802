import { type Answer, summaryRows } from '@/app/components/public/case/summary-rows'
import type { SummaryRow } from '@/app/components/public/summary-list'
import { areaName, placeLine } from '@/lib/areas/area-name'
import { findArea } from '@/lib/areas/queries'
import { as } from '@/lib/identity/as'
import { type Locale, words } from '@/lib/messages/words'
import { categoryQuestions } from '@/lib/tips/catalogue/category-questions'
import type { ReportDraft } from '@/lib/tips/report/draft'
import { isPressing } from '@/lib/tips/report/facts'
import { reportPath } from '@/lib/tips/report/steps'

/** Every answer in the words it was given in, each with the way back to it. */
export async function summaryOf(locale: Locale, draft: ReportDraft): Promise<SummaryRow[]> {
  const t = words(locale, 'check')
  return summaryRows(locale, [
    [t('rows.kind'), kindOf(locale, draft), reportPath('kind')],
    [t('rows.urgency'), urgencyOf(locale, draft), reportPath('urgency')],
    ...(isPressing(draft) ? [stopOf(locale, draft)] : []),
    [t('rows.place'), await placeOf(locale, draft), reportPath('place')],
    [t('rows.story'), storyOf(locale, draft), reportPath('story')],
    [t('rows.who'), whoOf(locale, draft), reportPath('who')],
    [t('rows.officials'), officialsOf(locale, draft), reportPath('officials')],
    [t('rows.contact'), contactOf(locale, draft), reportPath('contact')],
    [t('rows.phrase'), draft.phrase?.phrase ? [t('phraseSet')] : [], reportPath('phrase')],
  ])
}

const stopOf = (locale: Locale, { stopPayment }: ReportDraft): Answer => [
  words(locale, 'check')('rows.stop'),
  Object.values(stopPayment ?? {}),
  '/report/urgent',
]

function kindOf(locale: Locale, { kind, helper }: ReportDraft): string[] {
  const label = kind ? words(locale, 'categories')(`${kind.category}.label`) : ''
  return [label, helper ? words(locale, 'check')('helper') : '']
}

function urgencyOf(locale: Locale, { urgency }: ReportDraft): string[] {
  const t = words(locale, 'report')
  const { danger, money, recent } = urgency ?? {}
  return [
    danger ? `${t('urgency.danger')} ${t(`urgency.dangers.${danger}`)}` : '',
    money ? `${t('urgency.money')} ${t(`urgency.moneys.${money}`)}` : '',
    recent ? `${t('urgency.recent')} ${t(`urgency.recents.${recent}`)}` : '',
  ]
}

async function placeOf(locale: Locale, { place, street }: ReportDraft): Promise<string[]> {
  if (!place) return []
  const code = street?.street.startsWith(place.district) ? street.street : place.district
  const area = code || place.district
  const names = area ? await areaNames(locale, area) : words(locale, 'check')('cityOnly')
  return [words(locale, 'report')(`place.scopes.${place.scope}`), names, street?.detail ?? '']
}

async function areaNames(locale: Locale, code: string): Promise<string> {
  const db = as({ role: 'anyone' })
  const codes = [code.slice(0, 6), ...(code.length > 6 ? [code] : [])]
  const found = await Promise.all(codes.map((one) => findArea(db, one)))
  const names = found.map((area) => areaName(locale, area))
  return placeLine(locale, names)
}

function storyOf(locale: Locale, { story, kind }: ReportDraft): string[] {
  if (!story) return []
  const t = words(locale, 'report')
  const questions = categoryQuestions(locale, kind?.category ?? 'unsure')
  const own = questions.map((question, at) => withAnswer(question, story.answers[at]))
  const rest = (['earlier', 'guess', 'unseen'] as const).map((name) =>
    withAnswer(t(`story.${name}`), story[name]),
  )
  return [story.story, ...own, ...rest]
}

const withAnswer = (question: string, answer = '') => (answer ? `${question} ${answer}` : '')

function whoOf(locale: Locale, { who }: ReportDraft): string[] {
  const t = words(locale, 'report')
  const kind = who?.targetKind ? t(`who.kinds.${who.targetKind}`) : ''
  const rows = who?.rows ?? []
  return [kind, ...rows.map((row) => `${t(`who.types.${row.kind}`)} ${row.value}`)]
}

function officialsOf(locale: Locale, { officials }: ReportDraft): string[] {
  const t = words(locale, 'report')
  return officials?.involved ? [t(`officials.answers.${officials.involved}`)] : []
}

function contactOf(locale: Locale, { contact }: ReportDraft): string[] {
  if (contact?.wants !== 'yes') return [words(locale, 'check')('contactNo')]
  const t = words(locale, 'report')
  return [
    contact.phone,
    withAnswer(t('contact.times'), contact.times),
    withAnswer(t('contact.never'), contact.never),
  ]
}
