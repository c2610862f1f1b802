import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { testEnvironment } from './environment'
import { Visitor } from './people/visitor'
import { type Portal, startPortal } from './portal'
import { desk } from './ports'
import { countTips } from './shared'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

const KAPOK_BUILD = '.next-other'
const root = join(import.meta.dirname, '..')

let portal: Portal
test.beforeAll(async () => {
  test.setTimeout(900_000)
  const env = { ...process.env, ...testEnvironment, KAPOK_BUILD }
  execFileSync(process.execPath, ['bin/run.js', 'next', 'build'], { cwd: root, env, stdio: 'pipe' })
  portal = await startPortal({ desk })
})
test.afterAll(async () => {
  await portal?.stop()
  rmSync(join(root, KAPOK_BUILD), { recursive: true, force: true })
})

const told = '演示：有人在楼下收保护费，不给就砸店。'

test('7: a form from before a new build of the same key is sent as if nothing had happened', async () => {
  const visitor = new Visitor(portal.url)
  await visitor.tell(told)
  const form = await visitor.ready()
  const before = await countTips(portal.ownerUrl)
  await portal.kill()
  await portal.start({ KAPOK_BUILD })
  const { status, location } = await visitor.post('/report/check', form)
  expect({ status, location }).toEqual({ status: 303, location: '/report/done' })
  expect(await countTips(portal.ownerUrl)).toBe(before + 1)
})

test('8: after a change of the key the page says that it was renewed, and nothing written is lost', async () => {
  const visitor = new Visitor(portal.url)
  await visitor.tell(told)
  const form = await visitor.ready()
  const before = await countTips(portal.ownerUrl)
  await portal.kill()
  const NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = Buffer.alloc(32, 7).toString('base64')
  await portal.start({ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY })
  const refused = await visitor.post('/report/check', form)
  expect(refused.status).toBeGreaterThanOrEqual(400)
  expect(refused.status).toBeLessThan(500)
  expect(refused.html).toContain('页面已更新')
  expect(await countTips(portal.ownerUrl)).toBe(before)
  expect((await visitor.get('/report/story')).html).toContain(told)
  expect(await visitor.send()).toMatch(/^\d{20}$/)
})
