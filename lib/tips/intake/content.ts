import { categoryQuestions } from '@/lib/tips/catalogue/category-questions'
import type { ReportDraft } from '@/lib/tips/report/draft'
import type { ContactContent, TipContent } from '@/lib/tips/sealed-content'
import { findIdentifiers, type Identifier, identifier } from '@/lib/vault/identifiers/find'

/** What a report says: as it is sealed, and what is looked for in it. */
export function readReport(draft: ReportDraft, now: Date) {
  const words = wordsOf(draft)
  return {
    content: contentOf(draft, now),
    contact: contactOf(draft),
    words,
    identifiers: [...listedIdentifiers(draft), ...findIdentifiers(words)],
  }
}

/** What is sealed for the departments. A question of the category stands in its own words, every other fact under its field's name. */
function contentOf(draft: ReportDraft, now: Date): TipContent {
  return {
    story: draft.story?.story ?? '',
    answers: [
      ...categoryAnswers(draft),
      ...listed(factFields(draft)),
      ...listed(pageFields(draft)),
    ],
    who: whoFields(draft),
    areaCode: draft.street?.street || draft.place?.district || null,
    contact: contactOf(draft) !== null,
    sentAt: now.toISOString(),
  }
}

/** Null when the resident wants none to be kept. */
function contactOf({ contact }: ReportDraft): ContactContent | null {
  if (contact?.wants !== 'yes') return null
  return {
    text: [contact.phone, contact.times, contact.never && `✕ ${contact.never}`]
      .filter(Boolean)
      .join('\n'),
  }
}

/** Everything the resident wrote that may name a person or a number. Their own account is not among it: it would link what one person sends. */
function wordsOf(draft: ReportDraft): string {
  return [accusingWordsOf(draft), draft.story?.earlier, draft.street?.detail]
    .filter(Boolean)
    .join('\n')
}

/** The same without what tells to whom they turned before: those units are not accused. */
export function accusingWordsOf({ story, who, stopPayment }: ReportDraft): string {
  return [
    story?.story,
    ...(story?.answers ?? []),
    story?.guess,
    story?.unseen,
    ...(who?.rows ?? []).map(({ value }) => value),
    stopPayment?.fraudAccount,
    stopPayment?.fraudName,
    stopPayment?.fraudBank,
  ]
    .filter(Boolean)
    .join('\n')
}

/** The numbers and accounts that the resident listed. */
function listedIdentifiers({ stopPayment, who }: ReportDraft): Identifier[] {
  const account = stopPayment?.fraudAccount
  const listed = (who?.rows ?? []).map(({ kind, value }) =>
    kind === 'name' ? null : identifier(kind, value),
  )
  const known = [...listed, account ? identifier('card', account) : null]
  return known.filter((one) => one !== null)
}

function categoryAnswers({ kind, story }: ReportDraft) {
  const questions = kind ? categoryQuestions('zh-CN', kind.category) : []
  return questions.flatMap((question, place) => {
    const answer = story?.answers[place]
    return answer ? [{ question, answer }] : []
  })
}

function factFields({ helper, urgency, place, officials }: ReportDraft) {
  return {
    helper: helper ? 'elder' : '',
    danger: urgency?.danger,
    money: urgency?.money,
    recent: urgency?.recent,
    scope: place?.scope,
    involved: officials?.involved,
    unit: officials?.unit,
  }
}

function pageFields({ story, street, stopPayment }: ReportDraft) {
  return {
    detail: street?.detail,
    earlier: story?.earlier,
    guess: story?.guess,
    unseen: story?.unseen,
    ...stopPayment,
  }
}

function listed(fields: Record<string, string | undefined>) {
  return Object.entries(fields).flatMap(([question, answer]) =>
    answer ? [{ question, answer }] : [],
  )
}

function whoFields({ who }: ReportDraft) {
  const target = who?.targetKind ? [{ field: 'targetKind', value: who.targetKind as string }] : []
  return [
    ...target,
    ...(who?.rows ?? []).map(({ kind, value }) => ({ field: kind as string, value })),
  ]
}
