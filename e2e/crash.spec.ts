import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { Visitor } from './people/visitor'
import { type Portal, startPortal } from './portal'
import { desk } from './ports'
import { countTips, look } from './shared'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

let portal: Portal
test.beforeAll(async () => {
  portal = await startPortal({ desk })
})
test.afterAll(async () => portal.stop())

const told = '演示：有人在楼下收保护费，不给就砸店。'

async function aboutToSend(): Promise<Visitor> {
  const visitor = new Visitor(portal.url)
  await visitor.tell(told)
  return visitor
}

/** Sends, and stops the portal's transaction at its last statement, before the commit. */
async function sendUntilCommit(visitor: Visitor): Promise<{ unassign: () => Promise<void> }> {
  const form = await visitor.ready()
  const holder = new Client({ connectionString: portal.ownerUrl })
  await holder.connect()
  await holder.query('begin; lock table drafts in share row exclusive mode')
  visitor.post('/report/check', form).catch(() => {})
  for (let waiting = 0; waiting === 0; await pause(50)) {
    const [row] = await look<{ n: number }>(
      `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database
       where not l.granted and d.datname = current_database()`,
      [],
      portal.ownerUrl,
    )
    waiting = row?.n ?? 0
  }
  return {
    unassign: async () => {
      await holder.query('rollback')
      await holder.end()
    },
  }
}

test('1: killed before the commit, there is no tip, the draft is there, and sending again works', async () => {
  const visitor = await aboutToSend()
  const before = await countTips(portal.ownerUrl)
  const { unassign } = await sendUntilCommit(visitor)
  await portal.kill()
  await unassign()
  await portal.start()
  expect(await countTips(portal.ownerUrl)).toBe(before)
  expect((await visitor.get('/report/story')).html).toContain(told)
  expect(await visitor.send()).toMatch(/^\d{20}$/)
  expect(await countTips(portal.ownerUrl)).toBe(before + 1)
})

test('2: killed after the commit and before the answer, the same receipt is there, for one tip', async () => {
  const visitor = await aboutToSend()
  const before = await countTips(portal.ownerUrl)
  const { unassign } = await sendUntilCommit(visitor)
  portal.database.loseCommits(true)
  await unassign()
  while ((await countTips(portal.ownerUrl)) === before) await pause(50)
  await portal.kill()
  portal.database.loseCommits(false)
  await portal.start()
  const receipt = await visitor.receipt()
  expect(receipt).toMatch(/^\d{20}$/)
  const { html } = await visitor.get('/report/check')
  expect(html).toContain('已经提交过了')
  expect(await visitor.receipt()).toBe(receipt)
  expect(await countTips(portal.ownerUrl)).toBe(before + 1)
})

test('3: posted ten times at once it is one tip with one receipt', async () => {
  const visitor = await aboutToSend()
  const before = await countTips(portal.ownerUrl)
  const forms = Array<FormData>(10).fill(await visitor.ready())
  const answers = await Promise.all(forms.map((form) => visitor.post('/report/check', form)))
  expect(answers.map(({ status, location }) => `${status} ${location}`)).toEqual(
    Array(10).fill('303 /report/done'),
  )
  const receipts = await Promise.all(answers.map(() => visitor.receipt()))
  expect(new Set(receipts).size).toBe(1)
  expect(receipts[0]).toMatch(/^\d{20}$/)
  expect(await countTips(portal.ownerUrl)).toBe(before + 1)
})

test('4: with the database gone at sending, telephone numbers are shown, the text is kept and nothing of it is logged', async ({
  page,
}) => {
  await page.goto(`${portal.url}/report`)
  await page.locator('[name="group"][value="other"]').check()
  await page.getByRole('button', { name: '继续' }).click()
  await page.waitForURL('**/report/urgency')
  await page.goto(`${portal.url}/report/story`)
  await page.getByLabel('发生了什么？').fill(told)
  const logged = portal.log().length
  await portal.database.cut()
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: '继续' }).click()
  expect([200, 503]).toContain((await answered).status())
  await expect(page.locator('a[href="tel:110"]').first()).toBeVisible()
  await expect(page.locator('a[href="tel:12337"]').first()).toBeVisible()
  expect(portal.log().slice(logged)).not.toContain('保护费')
  await expect(page.getByLabel('您写的内容')).toHaveValue(told)
  await portal.database.restore()
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.waitForURL('**/report/who')
})

test('5: with the database gone every page still opens, with telephone numbers, and one can leave', async () => {
  await portal.database.cut()
  const visitor = new Visitor(portal.url)
  for (const path of ['/', '/safe', '/report', '/follow', '/advisors', '/learn', '/en/report']) {
    const { status, html } = await visitor.get(path)
    expect([200, 503], path).toContain(status)
    expect(html, path).toContain('tel:110')
    expect(html, path).toMatch(/<h1/)
  }
  const left = await visitor.post('/exit/now', new FormData())
  expect(left.status).toBe(303)
  expect((await visitor.get('/exit')).status).toBe(200)
  await portal.database.restore()
})

/** From now on nothing new is written to a table, as on a full disk. */
async function fillUp(table: string): Promise<void> {
  const write = (statement: string) => look(statement, [], portal.ownerUrl)
  await write(
    `create or replace function no_room() returns trigger language plpgsql as
     $$ begin raise exception 'no space left' using errcode = '53100'; end $$`,
  )
  await write(
    `create trigger no_room before insert or update on ${table}
     for each row execute function no_room()`,
  )
}

const makeRoom = (table: string) => look(`drop trigger no_room on ${table}`, [], portal.ownerUrl)

test('9: when the database cannot write, no receipt is shown and the text is not lost', async () => {
  const visitor = await aboutToSend()
  const before = await countTips(portal.ownerUrl)
  await fillUp('receipts')
  const refused = await visitor.post('/report/check', await visitor.ready())
  expect(refused.location).toBeNull()
  expect(refused.html).toContain('tel:110')
  expect(refused.html).toContain('tel:12337')
  expect(refused.html).not.toContain('<output')
  expect(refused.html.replace(/<[^>]*>/g, '')).not.toMatch(/\d{4}\s*\d{4}\s*\d{4}/)
  expect(await visitor.receipt()).toBe('')
  expect(await countTips(portal.ownerUrl)).toBe(before)
  await makeRoom('receipts')
  expect(await visitor.send()).toMatch(/^\d{20}$/)
})

test('9: when a draft cannot be written, what was typed stays on the page and can be sent again', async ({
  page,
}) => {
  await page.goto(`${portal.url}/report`)
  await page.locator('[name="group"][value="other"]').check()
  await page.getByRole('button', { name: '继续' }).click()
  await page.waitForURL('**/report/urgency')
  await page.goto(`${portal.url}/report/story`)
  await page.getByLabel('发生了什么？').fill(told)
  await fillUp('drafts')
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page.locator('a[href="tel:110"]').first()).toBeVisible()
  await expect(page.getByLabel('发生了什么？')).toHaveValue(told)
  await makeRoom('drafts')
  await page.getByRole('button', { name: '继续' }).click()
  await page.waitForURL('**/report/who')
})
