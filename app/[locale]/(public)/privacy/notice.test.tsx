import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { periods } from '@/lib/cases/periods'
import { dictionary, locales } from '@/lib/messages/words'
import { PrivacyNotice } from './notice'

const by = { operator: null, filing: null, hosting: 'self', demo: false } as const

test('the privacy page says how long each thing is kept, in the numbers of the code and in both languages', () => {
  const [zh = '', en = ''] = locales.map((locale) =>
    renderToStaticMarkup(<PrivacyNotice locale={locale} by={by} />),
  )
  const { unfounded, withdrawn, unresolved, handled, consultation, draft } = periods
  const [sixA, sixB, sixC] = [unfounded.months, withdrawn.months, unresolved.months]
  const [handledFor, adviceFor] = [handled.months / 12, consultation.months / 12]
  for (const line of [
    `查不属实的：办结后 ${sixA} 个月。`,
    `您自己撤回的：撤回后 ${sixB} 个月。`,
    `线索不足、不归这里管、重复的：办结后 ${sixC} 个月。`,
    `查实或部分查实的：办结后 ${handledFor} 年。`,
    `法律咨询：结束后 ${adviceFor} 年。`,
    `没有提交的：最后一次改动后 ${draft.hours} 小时。`,
  ]) {
    expect(zh).toContain(`<li>${line}</li>`)
  }
  for (const line of [
    `Found untrue: ${sixA} months after closing.`,
    `Withdrawn by you: ${sixB} months after that.`,
    `Not enough to go on, not for here, sent twice: ${sixC} months after closing.`,
    `Found true, also in part: ${handledFor} years after closing.`,
    `Legal advice: ${adviceFor} years after its end.`,
    `Not sent: ${draft.hours} hours after the last change.`,
  ]) {
    expect(en).toContain(`<li>${line}</li>`)
  }
})

test('no number of days, months or years stands in the words of that chapter', () => {
  for (const locale of locales) {
    const { keep, kept } = dictionary[locale].privacy
    const { months, years, hours, ...rest } = keep
    for (const line of Object.values({ ...rest, ...kept })) expect(line).not.toMatch(/\d/)
  }
})
