import { expect, test } from 'vitest'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import { testDatabase } from '@/lib/testing/database'
import { aReport, browserWith, plainPost, staffed } from '@/lib/testing/report'
import { submit } from '@/lib/tips/intake/submit'
import { listHideable, listUnits, portalOpen, whoSees } from '@/lib/tips/intake/who-sees'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { findReport, senderOf } from './draft'
import type { ReportDraft } from './questions'
import { answer, answerStory, answerWho, clear, confirm, start } from './steps'

const database = await testDatabase()
await foundRecovery(database.as({ role: 'system', job: 'seed' }))

const newBrowser = () => senderOf(draftKeyOf(newDraftCookie()))

async function draftOf(sender: ReturnType<typeof newBrowser>): Promise<ReportDraft> {
  const report = await findReport(sender)
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
  const sender = newBrowser()
  expect(await start(sender, { group: 'elder-fraud', helper: 'elder' })).toBe('/report/kind')
  const first = await draftOf(sender)
  expect(first).toMatchObject({ helper: true, group: 'elder-fraud' })
  await answer(sender, 'kind', { category: 'ef-tour' })
  expect(await start(sender, { group: 'debt', helper: 'self' })).toBe('/report/kind')
  const again = await draftOf(sender)
  expect(again).toMatchObject({ code: first.code, begunAt: first.begunAt, group: 'debt' })
  expect(again.kind).toBeUndefined()
})

test('a group of one kind asks nothing more, an unknown one is refused', async () => {
  const sender = newBrowser()
  expect(await start(sender, { group: 'umbrella', helper: 'self' })).toBe('/report/urgency')
  expect((await draftOf(sender)).kind).toEqual({ category: 'gc-umbrella' })
  await expect(start(sender, { group: 'none', helper: 'self' })).rejects.toMatchObject({
    field: 'group',
  })
})

test('a matter for another line is told where to go and nothing is kept', async () => {
  const sender = await browserWith(aReport())
  expect(await start(sender, { group: '12345', helper: 'self' })).toBe(
    '/report/elsewhere?line=12345',
  )
  expect(await findReport(sender)).toBeNull()
})

test('each answer is kept and leads on', async () => {
  const sender = await browserWith(aReport({ place: undefined, story: undefined }))
  const paths = [
    await answer(sender, 'urgency', { danger: 'no', money: 'just', recent: '' }),
    await answer(sender, 'stopPayment', card),
    await answer(sender, 'place', { scope: 'street', district: '440106' }),
    await answer(sender, 'street', { street: '440106001', detail: '演示村' }),
    await answerStory(sender, story),
  ]
  expect(paths).toEqual([
    '/report/urgent',
    '/report/place',
    '/report/street',
    '/report/story',
    '/report/who',
  ])
  expect(await draftOf(sender)).toMatchObject({
    story: { story: story.story, answers: ['一万元', '', '', ''] },
    stopPayment: card,
  })
})

test('one row more is an ordinary submit; an odd number is pointed out once and then taken', async () => {
  const sender = await browserWith(aReport())
  const rows = { targetKind: 'group' as const, idKind: ['phone' as const], idValue: ['1380013'] }
  expect(await answerWho(sender, { ...rows, add: '1' })).toBe('/report/who')
  expect((await draftOf(sender)).who).toMatchObject({ shown: 2, rows: [{ value: '1380013' }] })
  expect(await answerWho(sender, rows)).toBe('/report/who?check=1')
  expect(await answerWho(sender, rows)).toBe('/report/officials')
  const five = { ...rows, idKind: [], idValue: ['甲', '', '乙', '丙', '丁'], add: '1' as const }
  await answerWho(sender, five)
  expect((await draftOf(sender)).who).toMatchObject({ shown: 5 })
})

test('12 · without a draft what was typed stays on the page, after sending every step leads to the receipt', async () => {
  const gone = newBrowser()
  await expect(answerStory(gone, story)).rejects.toMatchObject({ key: 'draft_lost' })
  const sender = await browserWith(aReport())
  await submit(sender, plainPost())
  expect(await answerStory(sender, story)).toBe('/report/done')
  expect(await findReport(sender)).toMatchObject({ state: 'sent' })
})

test('the last four digits are compared however they are written; clearing leaves nothing', async () => {
  const draft = aReport({ code: '48219073116502947738' })
  const sender = await browserWith(draft)
  await submit(sender, plainPost())
  await confirm(sender, ' ７七3 8')
  await expect(confirm(sender, '7739')).rejects.toMatchObject({ field: 'last' })
  await clear(sender)
  expect(await findReport(sender)).toBeNull()
  await expect(confirm(sender, '7738')).rejects.toMatchObject({ key: 'receipt_gone' })
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
