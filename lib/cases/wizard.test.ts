import { count, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { consultationDrafts } from '@/lib/consultations/ask/draft'
import { submitConsultation } from '@/lib/consultations/intake/submit'
import { consultations } from '@/lib/consultations/tables'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import { testDatabase } from '@/lib/testing/database'
import { aQuestion, counsel, plainAsk, villages } from '@/lib/testing/questions'
import { aReport, plainPost, staffed } from '@/lib/testing/report'
import { submitReport as submitTip } from '@/lib/tips/intake/submit'
import { reports } from '@/lib/tips/report/draft'
import { tips } from '@/lib/tips/tables'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import {
  type Begun,
  changeCaseDraft,
  findCaseDraft,
  submissionOf,
  type Writer,
  writerOf,
} from './draft'
import { clearDraft, confirmReceipt, startWizard } from './wizard'

const database = await testDatabase()
const { owner } = database
await foundRecovery(database.as({ role: 'system', job: 'seed' }))
await staffed(database, 'integrated-center', '4401')
await counsel(database, [villages[0]])

type WriterOf = (cookie: string) => Writer
const tipOf = (cookie: string) => writerOf(reports, draftKeyOf(cookie, 'tip'))
const questionOf = (cookie: string) =>
  writerOf(consultationDrafts, draftKeyOf(cookie, 'consultation'))
/** Long enough ago, and with a sum that the posts answer. */
const past = () => ({ begunAt: Date.now() - 60_000, sum: [3, 5] as [number, number] })

/** The browser of a cookie, for either kind: it begins, sends, and looks for what it has sent. */
const kinds = [
  {
    kind: 'tip',
    done: '/report/done',
    writer: tipOf as WriterOf,
    other: questionOf as WriterOf,
    begin: (cookie: string) =>
      startWizard(tipOf(cookie), (begun) => aReport({ ...begun, ...past() })) as Promise<Begun>,
    send: (cookie: string) => submitTip(tipOf(cookie), plainPost()),
    stored: (submission: string) =>
      owner.select({ n: count() }).from(tips).where(eq(tips.submission, submission)),
  },
  {
    kind: 'consultation',
    done: '/consult/done',
    writer: questionOf as WriterOf,
    other: tipOf as WriterOf,
    begin: (cookie: string) =>
      startWizard(questionOf(cookie), (begun) =>
        aQuestion({ ...begun, ...past() }),
      ) as Promise<Begun>,
    send: (cookie: string) => submitConsultation(questionOf(cookie), plainAsk()),
    stored: (submission: string) =>
      owner
        .select({ n: count() })
        .from(consultations)
        .where(eq(consultations.submission, submission)),
  },
]

describe.each(kinds)('$kind', ({ done, writer, other, begin, send, stored }) => {
  test('two sendings of one browser are two cases, and nothing in the database joins them', async () => {
    const cookie = newDraftCookie()
    const one = await begin(cookie)
    expect(await send(cookie)).toBe(done)
    const two = await begin(cookie)
    expect(await send(cookie)).toBe(done)
    const known = [one, two].map((draft) => submissionOf(writer(cookie), draft).submission)
    expect(new Set([...known, one.code, two.code]).size).toBe(4)
    for (const submission of known) expect(await stored(submission)).toEqual([{ n: 1 }])
  })

  test('whoever has the cookie and the master secret cannot tell what was sent with it', async () => {
    const cookie = newDraftCookie()
    const { nonce } = await begin(cookie)
    await send(cookie)
    expect(JSON.stringify(await findCaseDraft(writer(cookie)))).not.toContain(nonce)
    const guessed = submissionOf(writer(cookie), { nonce: '' }).submission
    expect(await stored(guessed)).toEqual([{ n: 0 }])
  })

  test('begun again it is the same case until it is sent', async () => {
    const cookie = newDraftCookie()
    const one = await begin(cookie)
    expect(await begin(cookie)).toMatchObject({ nonce: one.nonce, code: one.code })
    await send(cookie)
    expect(await findCaseDraft(writer(cookie))).toMatchObject({ state: 'sent' })
    const two = await begin(cookie)
    expect([two.nonce, two.code]).not.toEqual([one.nonce, one.code])
    expect(await findCaseDraft(writer(cookie))).toMatchObject({ state: 'open' })
  })

  test('a tip and a question of one browser leave each other alone and share nothing in the database', async () => {
    const cookie = newDraftCookie()
    const { nonce } = await begin(cookie)
    const [mine, theirs] = [writer(cookie), other(cookie)]
    await startWizard(theirs, (begun) => begun)
    const before = await findCaseDraft(theirs)
    expect(mine.key.id).not.toBe(theirs.key.id)
    expect(submissionOf(mine, { nonce }).submission).not.toBe(
      submissionOf(theirs, { nonce }).submission,
    )
    await send(cookie)
    expect(await findCaseDraft(theirs)).toEqual(before)
    await clearDraft(mine)
    expect(await findCaseDraft(mine)).toBeNull()
    expect(await findCaseDraft(theirs)).toEqual(before)
  })

  test('12 · without a draft nothing is begun by a later step, after sending every step leads to the receipt', async () => {
    const cookie = newDraftCookie()
    const step = () => changeCaseDraft(writer(cookie), (draft) => ({ draft, path: '/next' }))
    await expect(async () => step()).rejects.toMatchObject({ key: 'draft_lost' })
    await begin(cookie)
    expect(await step()).toBe('/next')
    await send(cookie)
    expect(await step()).toBe(done)
  })

  test('the last four digits are compared however they are written; clearing leaves nothing', async () => {
    const cookie = newDraftCookie()
    const { code } = await begin(cookie)
    await expect(confirmReceipt(writer(cookie), code)).rejects.toMatchObject({
      key: 'receipt_gone',
    })
    await send(cookie)
    const last = code.slice(-4)
    await confirmReceipt(writer(cookie), ` ${[...last].join(' ')}`)
    const wrong = String((Number(last) + 1) % 10_000).padStart(4, '0')
    await expect(confirmReceipt(writer(cookie), wrong)).rejects.toMatchObject({ field: 'last' })
    await clearDraft(writer(cookie))
    await expect(confirmReceipt(writer(cookie), last)).rejects.toMatchObject({
      key: 'receipt_gone',
    })
  })
})
