import { expect, test } from 'vitest'
import { findCaseDraft, writerOf } from '@/lib/cases/draft'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import { testDatabase } from '@/lib/testing/database'
import { beginReport } from './begin'
import { carryIn } from './carry-in'
import { reports } from './draft'

await testDatabase()
const browser = () => writerOf(reports, draftKeyOf(newDraftCookie(), 'tip'))

async function storyOf(writer: ReturnType<typeof browser>) {
  const report = await findCaseDraft(writer)
  return report?.state === 'open' ? report.draft.story?.story : undefined
}

test('words of a question begin a tip whose kind is still open', async () => {
  const writer = browser()
  expect(await carryIn(writer, '演示：有人骗老人买收藏品，收了三万元。')).toBe('/report?carried=1')
  expect(await storyOf(writer)).toBe('演示：有人骗老人买收藏品，收了三万元。')
})

test('a tip already begun keeps its kind and gets the words', async () => {
  const writer = browser()
  await beginReport(writer, { group: 'phone-fraud', helper: 'elder' })
  await carryIn(writer, '演示：第一段话，写了十个字。')
  await carryIn(writer, '演示：第二段话，又写了十个字。')
  expect(await findCaseDraft(writer)).toMatchObject({
    draft: { group: 'phone-fraud', helper: true },
  })
  expect(await storyOf(writer)).toBe(
    '演示：第一段话，写了十个字。\n\n演示：第二段话，又写了十个字。',
  )
})
