import { readFileSync } from 'node:fs'
import { newReceiptCode } from '@/lib/receipts/code'
import { Visitor } from './people/visitor'
import { type Portal, startPortal } from './portal'
import { desk } from './ports'
import { look } from './shared'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

const most = 40

let portal: Portal
test.beforeAll(async () => {
  const measure = { KAPOK_SLOT_TIPS: String(most), KAPOK_SLOT_SCRIPTLESS: String(most) }
  portal = await startPortal({ desk, env: measure })
})
test.afterAll(async () => portal.stop())

test('59: in a flood nothing is lost; what is too much waits in quarantine, sealed like the rest', async () => {
  test.setTimeout(300_000)
  const all = 120
  const [before] = await counts()
  const visitors = Array.from({ length: all }, () => new Visitor(portal.url))
  const receipts: string[] = []
  const work = async () => {
    for (let next = visitors.pop(); next; next = visitors.pop()) {
      await next.tell(`演示：有人在楼下收保护费，第 ${visitors.length} 次。`)
      receipts.push(await next.send())
    }
  }
  await Promise.all(Array.from({ length: 12 }, work))
  expect(new Set(receipts).size).toBe(all)
  const [after] = await counts()
  expect((after?.all ?? 0) - (before?.all ?? 0)).toBe(all)
  const held = (after?.held ?? 0) - (before?.held ?? 0)
  expect(held).toBeGreaterThanOrEqual(all - most)
  expect(held).toBeLessThan(all)
  const keyless =
    'select 1 from tips t where not exists (select 1 from tip_grants where tip_id = t.id)'
  expect(await look(keyless, [], portal.ownerUrl)).toEqual([])
})

const counts = () =>
  look<{ all: number; held: number }>(
    `select count(*)::int as all, count(*) filter (where quarantine = 'flood')::int as held from tips`,
    [],
    portal.ownerUrl,
  )

test('16: a hundred look-ups at once are answered or asked to wait, and other pages do not wait for them', async () => {
  const lookers = await Promise.all(
    Array.from({ length: 100 }, async () => {
      const visitor = new Visitor(portal.url)
      return { visitor, page: await visitor.get('/follow') }
    }),
  )
  let answered = 0
  const looking = lookers.map(async ({ visitor, page }) => {
    const found = await visitor.submit('/follow', page, { receipt: newReceiptCode(), phrase: '' })
    answered += 1
    return found
  })
  const other = await new Visitor(portal.url).get('/learn')
  expect(other.status).toBe(200)
  expect(answered).toBeLessThan(100)
  for (const { status, location, html } of await Promise.all(looking)) {
    expect(status).toBeLessThan(500)
    expect(location?.startsWith('/follow?wait') || html.includes('没有找到')).toBe(true)
  }
  if (process.platform === 'linux') expect(memoryOf(portal.pid())).toBeLessThan(700)
})

/** The most it ever held, in megabytes. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
