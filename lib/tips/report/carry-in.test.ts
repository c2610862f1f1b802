import { expect, test } from 'vitest'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import { testDatabase } from '@/lib/testing/database'
import { carryIn } from './carry-in'
import { findReport, senderOf } from './draft'
import { start } from './steps'

await testDatabase()
const browser = () => senderOf(draftKeyOf(newDraftCookie()))

async function storyOf(sender: ReturnType<typeof browser>) {
  const report = await findReport(sender)
  return report?.state === 'open' ? report.draft.story?.story : undefined
}

test('words of a question begin a tip whose kind is still open', async () => {
  const sender = browser()
  expect(await carryIn(sender, '演示：有人骗老人买收藏品，收了三万元。')).toBe('/report?carried=1')
  expect(await storyOf(sender)).toBe('演示：有人骗老人买收藏品，收了三万元。')
})

test('a tip already begun keeps its kind and gets the words', async () => {
  const sender = browser()
  await start(sender, { group: 'phone-fraud', helper: 'elder' })
  await carryIn(sender, '演示：第一段话，写了十个字。')
  await carryIn(sender, '演示：第二段话，又写了十个字。')
  expect(await findReport(sender)).toMatchObject({ draft: { group: 'phone-fraud', helper: true } })
  expect(await storyOf(sender)).toBe(
    '演示：第一段话，写了十个字。\n\n演示：第二段话，又写了十个字。',
  )
})
