import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import type { Subject } from '@/lib/platform/subject'
import { testDatabase } from '@/lib/testing/database'
import { changeDraft, dropDraft, readDraft, replaceWithReceipt, sweepDrafts } from './draft'
import { drafts } from './tables'

const database = await testDatabase()

type Content = { kind: Subject; words: string[] }
const report = (...words: string[]): Content => ({ kind: 'tip', words })
const minute = 60_000
const now = new Date('2026-05-26T04:10:00Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * minute)

function browser() {
  const key = draftKeyOf(newDraftCookie(), 'tip')
  return { key, db: database.as({ role: 'anyone', draft: key.id }) }
}

type Browser = ReturnType<typeof browser>

/** As a form's post does. */
const saveDraft = (db: Browser['db'], key: Browser['key'], content: Content, at = new Date()) =>
  changeDraft<Content, void>(db, key, content.kind, () => ({ content, result: undefined }), at)

test('what was typed comes back to the same browser for two hours after the last change', async () => {
  const { key, db } = browser()
  await saveDraft(db, key, report('一'), now)
  expect(await readDraft(db, key, 'tip', after(119))).toEqual(report('一'))
  expect(await readDraft(db, key, 'tip', after(120))).toBeNull()
  await saveDraft(db, key, report('二'), after(100))
  expect(await readDraft(db, key, 'tip', after(200))).toEqual(report('二'))
  expect(await readDraft(db, key, 'consultation', after(200))).toBeNull()
})

test('the row holds no word of it and only a full hour; another browser sees nothing', async () => {
  const { key, db } = browser()
  await saveDraft(db, key, report('演示机密'), now)
  const [row] = await database.owner.select().from(drafts).where(eq(drafts.id, key.id))
  expect(row?.sealed.includes('演示机密')).toBe(false)
  expect(row?.sweepAt).toEqual(new Date('2026-05-26T07:00:00Z'))
  const other = browser()
  expect(await other.db.select().from(drafts)).toEqual([])
  expect(await readDraft(db, { ...other.key, id: key.id }, 'tip', now)).toBeNull()
})

test('two tabs that change it at once both keep what they wrote', async () => {
  const { key, db } = browser()
  await saveDraft(db, key, report())
  const add = (word: string) =>
    changeDraft<Content, void>(db, key, 'tip', (content) => ({
      content: report(...(content?.words ?? []), word),
      result: undefined,
    }))
  await Promise.all(['一', '二', '三', '四', '五'].map(add))
  const kept = await readDraft<Content>(db, key, 'tip')
  expect(kept?.words.sort()).toEqual(['一', '三', '二', '五', '四'].sort())
})

test('what takes the place of a draft lasts its own time, and never comes back after an exit', async () => {
  const { key, db } = browser()
  await saveDraft(db, key, report('一'), now)
  await replaceWithReceipt(db, key, report('回执'), 30, now)
  expect(await readDraft(db, key, 'tip', after(29))).toEqual(report('回执'))
  expect(await readDraft(db, key, 'tip', after(30))).toBeNull()
  await dropDraft(db, key)
  await replaceWithReceipt(db, key, report('回执'), 30, now)
  expect(await readDraft(db, key, 'tip', after(1))).toBeNull()
})

test('the sweep deletes what nobody can read any more', async () => {
  const { key, db } = browser()
  await saveDraft(db, key, report('一'), now)
  const job = database.as({ role: 'system', job: 'sweep' })
  await sweepDrafts(job, after(120))
  expect(await db.select().from(drafts)).toHaveLength(1)
  await sweepDrafts(job, after(170))
  expect(await db.select().from(drafts)).toEqual([])
})
