import { expect, test } from 'vitest'
import { findCaseDraft, writerOf } from '@/lib/cases/draft'
import { clearDraft, confirmReceipt } from '@/lib/cases/wizard'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import { testDatabase } from '@/lib/testing/database'
import { aReport, browserWith, plainPost, staffed } from '@/lib/testing/report'
import { submitReport } from '@/lib/tips/intake/submit'
import { listHideable, listUnits, portalOpen, whoSees } from '@/lib/tips/intake/who-sees'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { answerStep, answerStory, answerWho } from './answer-step'
import { beginReport } from './begin'
import { type ReportDraft, reports } from './draft'

const database = await testDatabase()
await foundRecovery(database.as({ role: 'system', job: 'seed' }))

const newBrowser = () => writerOf(reports, draftKeyOf(newDraftCookie(), 'tip'))

async function draftOf(writer: ReturnType<typeof newBrowser>): Promise<ReportDraft> {
  const report = await findCaseDraft(writer)
  if (report?.state !== 'open') throw new Error('nothing is being written')
  return report.draft
}

test('the portal opens with the first member of the triage desk', async () => {
  const anyone = database.as({ role: 'anyone' })
  expect(await portalOpen(anyone)).toBe(false)
  await staffed(database, 'integrated-center', '440106')
  expect(await portalOpen(anyone)).toBe(false)
  await staffed(database, 'integrated-center', '4401')
  expect(await portalOpen(anyone)).toBe(true)
})

test('a report begins with its group, and keeps its receipt when it begins again', async () => {
  const writer = newBrowser()
  expect(await beginReport(writer, { group: 'elder-fraud', helper: 'elder' })).toBe('/report/kind')
  const first = await draftOf(writer)
  expect(first).toMatchObject({ helper: true, group: 'elder-fraud' })
  await answerStep(writer, 'kind', { category: 'ef-tour' })
  expect(await beginReport(writer, { group: 'debt', helper: 'self' })).toBe('/report/kind')
  const again = await draftOf(writer)
  expect(again).toMatchObject({ code: first.code, begunAt: first.begunAt, group: 'debt' })
  expect(again.kind).toBeUndefined()
})

test('a group of one kind asks nothing more, an unknown one is refused', async () => {
  const writer = newBrowser()
  expect(await beginReport(writer, { group: 'umbrella', helper: 'self' })).toBe('/report/urgency')
  expect((await draftOf(writer)).kind).toEqual({ category: 'gc-umbrella' })
  await expect(beginReport(writer, { group: 'none', helper: 'self' })).rejects.toMatchObject({
    field: 'group',
  })
})

test('a matter for another line is told where to go and nothing is kept', async () => {
  const writer = await browserWith(aReport())
  expect(await beginReport(writer, { group: '12345', helper: 'self' })).toBe(
    '/report/elsewhere?line=12345',
  )
  expect(await findCaseDraft(writer)).toBeNull()
})

test('each answerStep is kept and leads on', async () => {
  const writer = await browserWith(aReport({ place: undefined, story: undefined }))
  const paths = [
    await answerStep(writer, 'urgency', { danger: 'no', money: 'just', recent: '' }),
    await answerStep(writer, 'stopPayment', card),
    await answerStep(writer, 'place', { scope: 'street', district: '440106' }),
    await answerStep(writer, 'street', { street: '440106001', detail: '演示村' }),
    await answerStory(writer, story),
  ]
  expect(paths).toEqual([
    '/report/urgent',
    '/report/place',
    '/report/street',
    '/report/story',
    '/report/who',
  ])
  expect(await draftOf(writer)).toMatchObject({
    story: { story: story.story, answers: ['一万元', '', '', ''] },
    stopPayment: card,
  })
})

test('one row more is an ordinary submit; an odd number is pointed out once and then taken', async () => {
  const writer = await browserWith(aReport())
  const rows = { targetKind: 'group' as const, idKind: ['phone' as const], idValue: ['1380013'] }
  expect(await answerWho(writer, { ...rows, add: '1' })).toBe('/report/who')
  expect((await draftOf(writer)).who).toMatchObject({ shown: 2, rows: [{ value: '1380013' }] })
  expect(await answerWho(writer, rows)).toBe('/report/who?check=1')
  expect(await answerWho(writer, rows)).toBe('/report/officials')
  const five = { ...rows, idKind: [], idValue: ['甲', '', '乙', '丙', '丁'], add: '1' as const }
  await answerWho(writer, five)
  expect((await draftOf(writer)).who).toMatchObject({ shown: 5 })
})

test('12 · without a draft what was typed stays on the page, after sending every step leads to the receipt', async () => {
  const gone = newBrowser()
  await expect(answerStory(gone, story)).rejects.toMatchObject({ key: 'draft_lost' })
  const writer = await browserWith(aReport())
  await submitReport(writer, plainPost())
  expect(await answerStory(writer, story)).toBe('/report/done')
  expect(await findCaseDraft(writer)).toMatchObject({ state: 'sent' })
})

test('the last four digits are compared however they are written; clearing leaves nothing', async () => {
  const draft = aReport({ code: '48219073116502947738' })
  const writer = await browserWith(draft)
  await submitReport(writer, plainPost())
  await confirmReceipt(writer, ' ７七3 8')
  await expect(confirmReceipt(writer, '7739')).rejects.toMatchObject({ field: 'last' })
  await clearDraft(writer)
  expect(await findCaseDraft(writer)).toBeNull()
  await expect(confirmReceipt(writer, '7738')).rejects.toMatchObject({ key: 'receipt_gone' })
})

test('who can see it: as the table says, without those shut out, named or local', async () => {
  const { db } = newBrowser()
  await staffed(database, 'market', '440106')
  await staffed(database, 'police', '440106')
  await staffed(database, 'discipline', '4401')
  const names = (units: { nameZh: string }[]) => units.map(({ nameZh }) => nameZh)
  const open = await whoSees(db, aReport())
  expect(names(open.can)).toEqual(['天河区市场监督管理局', '广州市公安局天河区分局'])
  expect(open).toMatchObject({ cannot: [], local: null, nobody: false })

  const hide = ['police:440106']
  const without = await whoSees(db, aReport({ officials: { involved: 'no', unit: '', hide } }))
  expect(names(without.can)).not.toContain('广州市公安局天河区分局')
  expect(names(without.cannot)).toContain('广州市公安局天河区分局')

  const umbrella = await whoSees(db, aReport({ kind: { category: 'gc-umbrella' } }))
  expect([names(umbrella.can), umbrella.local]).toEqual([['广州市纪委监委'], 'district'])

  const all = { involved: 'no' as const, unit: '', hide: ['*:4401'] }
  expect(await whoSees(db, aReport({ officials: all }))).toMatchObject({ can: [], nobody: true })
})

test('units to hide are those the tip would reach, also once they are hidden', async () => {
  const { db } = newBrowser()
  const officials = { involved: 'no' as const, unit: '', hide: ['police:440106'] }
  const values = (await listHideable(db, aReport({ officials }))).map(({ value }) => value)
  expect(values).toEqual(
    expect.arrayContaining(['market:440106', 'police:440106', 'police:4401', 'market:4401']),
  )
  expect(values).not.toContain('education:440106')
  expect((await listUnits(db, aReport())).length).toBeGreaterThan(values.length)
})

const story = {
  ...{ story: '演示：他们骗老人买保健品。', earlier: '', guess: '', unseen: '' },
  ...{ q0: '一万元', q1: '', q2: '', q3: '' },
}

const card = {
  ...{ victimAccount: '1', victimBank: '演示银行', fraudAccount: '2', fraudName: '甲' },
  ...{ fraudBank: '', paidAt: '今早', amount: '一万', voucher: '' },
}
