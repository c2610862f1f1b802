import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { Visitor } from './people/visitor'
import { type Portal, startPortal } from './portal'
import { desk } from './ports'
import { expect, test } from './test'

let portal: Portal
test.beforeAll(async () => {
  portal = await startPortal({ desk, env: { KAPOK_PROCESSES: '2' } })
})
test.afterAll(async () => portal.stop())

const workers = () =>
  execFileSync('pgrep', ['-P', String(portal.pid())], { encoding: 'utf8' })
    .trim()
    .split('\n')

test('two processes on one port are one portal, and one that dies is replaced', async () => {
  const visitors = Array.from({ length: 6 }, () => new Visitor(portal.url))
  const receipts = await Promise.all(
    visitors.map(async (visitor) => {
      await visitor.tell('演示：有人在楼下收保护费，不给就砸店。')
      return visitor.send()
    }),
  )
  expect(new Set(receipts).size).toBe(6)
  for (const receipt of receipts) expect(receipt).toMatch(/^\d{20}$/)
  expect(workers()).toHaveLength(2)
  // One that dies within ten seconds of its start ends them all.
  await pause(10_500)
  const [first = ''] = workers()
  process.kill(Number(first), 'SIGKILL')
  await expect.poll(workers).not.toContain(first)
  await expect.poll(workers).toHaveLength(2)
  await expect.poll(async () => (await new Visitor(portal.url).get('/')).status).toBe(200)
})
