import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { openByReceipt } from '@/lib/cases/follow/receipt-session'
import type { Connection } from '@/lib/platform/db'
import { openNode } from '@/lib/platform/drivers/open-node'
import { Problem } from '@/lib/platform/problem'
import { newReceiptCode } from '@/lib/receipts/code'
import { receiptKeys } from '@/lib/receipts/hash'
import { insertReceipt } from '@/lib/receipts/insert-receipt'
import { receipts } from '@/lib/receipts/tables'
import { argonMostAtOnce, argonRuns } from '@/lib/testing/argon'
import type { Addresses } from '@/lib/testing/databases'
import { tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import { newKeyPair } from '@/lib/vault/seal/seal'
import { postgres } from './databases'
import { atMost, type Figure, median, seen, shown } from './figures'
import { formWith, type PageForm } from './forms'
import { serve } from './programs'
import { say } from './progress'
import { Visitor } from './visitor'

const crowd = 100
const repeats = 40

export async function lookup(): Promise<Figure[]> {
  return lookupIn(await (await postgres()).copy())
}

export async function lookupIn({ url, ownerUrl }: Addresses): Promise<Figure[]> {
  const [login, owner] = await Promise.all([openNode(url), openNode(ownerUrl, 1)])
  Object.assign(globalThis, { kapokDatabase: Promise.resolve(login) })
  const figures = [...(await hashesAtOnce()), ...(await equalPaths(owner))]
  await Promise.all([login.close(), owner.close()])
  const server = await serve({ DATABASE_URL: url })
  figures.push(...(await pageMeanwhile(server.url)))
  await server.stop()
  return figures
}

/** In this process, where the hashes can be counted. */
async function hashesAtOnce(): Promise<Figure[]> {
  say(`${crowd} look-ups at once, in process`)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const before = argonRuns()
  const since = performance.now()
  delay.enable()
  const ends = await Promise.all(Array.from({ length: crowd }, () => miss(newReceiptCode())))
  delay.disable()
  const heard = ends.filter((code) => code === 'not_found').length
  const asked = `${argonRuns() - before} hashed, ${crowd - heard} asked to wait`
  const stall = delay.max / 1e6
  return [
    atMost(`${crowd} look-ups at once: hashes at once`, argonMostAtOnce(), 2, '', asked),
    seen('  all answered after', `${shown(performance.now() - since)} ms`),
    seen('  longest stall of the event loop', `${shown(stall)} ms`),
  ]
}

const miss = (receipt: string, phrase = '') =>
  openByReceipt(tipCase, { receipt, phrase }).then(
    () => 'found',
    (problem: unknown) => {
      if (problem instanceof Problem) return problem.code
      throw problem
    },
  )

/** Unknown, deleted, and a wrong 暗号: by turns, so that whatever else the machine does falls on all. */
async function equalPaths(owner: Connection): Promise<Figure[]> {
  say(`look-ups that miss: ${repeats} of each kind`)
  const [kept, deleted] = [await writeReceipt(owner), await writeReceipt(owner)]
  await owner.db.delete(receipts).where(eq(receipts.lookupHash, deleted.lookupHash))
  const kinds = {
    unknown: () => miss(newReceiptCode()),
    deleted: () => miss(deleted.code),
    'wrong 暗号': () => miss(kept.code, '错误的暗号'),
  }
  const times = new Map(Object.keys(kinds).map((kind): [string, number[]] => [kind, []]))
  for (let round = 0; round < repeats; round += 1) {
    for (const [kind, look] of Object.entries(kinds)) {
      const since = performance.now()
      if ((await look()) !== 'not_found') throw new Error(`a look-up that must miss: ${kind}`)
      times.get(kind)?.push(performance.now() - since)
    }
  }
  const middles = [...times].map(([kind, all]): [string, number] => [kind, median(all)])
  const [first = 0] = middles.map(([, time]) => time)
  const worst = Math.max(...middles.map(([, time]) => Math.abs(time / first - 1)))
  const beside = middles.map(([kind, time]) => `${kind} ${shown(time)} ms`).join(', ')
  return [atMost('look-ups that miss: p50 apart', worst * 100, 10, ' %', beside)]
}

async function writeReceipt({ db }: Connection) {
  const code = newReceiptCode()
  const [keys, { privateKey }] = await Promise.all([
    receiptKeys(code, '暗号一二三四', 'submission'),
    newKeyPair(),
  ])
  const [tip] = await db.select({ id: tips.id }).from(tips).limit(1)
  if (!tip) throw new Error('the demo has no tips')
  await insertReceipt(db, keys, 'tip', tip.id, privateKey)
  return { code, lookupHash: keys.lookupHash }
}

/** Through the real server: how long another page takes while everybody looks up receipts. */
async function pageMeanwhile(origin: string): Promise<Figure[]> {
  say(`${crowd} look-ups at once, through the portal`)
  const visitors = Array.from({ length: crowd }, () => new Visitor(origin))
  const forms: [Visitor, PageForm][] = []
  for (const visitor of visitors) {
    forms.push([visitor, formWith((await visitor.get('/follow')).text(), 'receipt')])
  }
  let running = true
  const posts = Promise.all(
    forms.map(([visitor, form]) => visitor.post('/follow', form, { receipt: newReceiptCode() })),
  ).finally(() => {
    running = false
  })
  const times: number[] = []
  while (running) {
    const since = performance.now()
    await new Visitor(origin).get('/safe')
    times.push(performance.now() - since)
    await pause(20)
  }
  const bad = (await posts).filter(({ status }) => status >= 500 && status !== 503).length
  return [
    atMost(
      '  another page meanwhile, at most',
      Math.max(...times),
      1000,
      ' ms',
      `${times.length} times`,
    ),
    atMost('  failures', bad, 0, '', 'busy: the page that waits for its turn'),
  ]
}
