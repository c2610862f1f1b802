import { Visitor } from './people/visitor'
import { cronCall, type Portal, startPortal } from './portal'
import { desk } from './ports'
import { look } from './shared'
import { expect, test } from './test'

let portal: Portal
test.beforeAll(async () => {
  portal = await startPortal({ desk })
})
test.afterAll(async () => portal.stop())

async function deliver(): Promise<void> {
  await look(
    "update outbox set run_at = now() - interval '1 hour', lease_id = null",
    [],
    portal.ownerUrl,
  )
  const answer = await fetch(`${portal.url}/api/cron/deliver`, { headers: cronCall })
  expect(answer.status).toBe(200)
}

const waiting = () => look('select attempts from outbox', [], portal.ownerUrl)

test('6: a mail server that fails delays the mail and never the tip; nobody is told twice', async () => {
  await deliver()
  const before = portal.mailbox.mails().length
  portal.mailbox.fail(500)
  const visitor = new Visitor(portal.url)
  await visitor.tell('演示：有人在楼下收保护费，不给就砸店。')
  expect(await visitor.send()).toMatch(/^\d{20}$/)
  await deliver()
  await deliver()
  expect(portal.mailbox.mails()).toHaveLength(before)
  expect((await waiting()).length).toBeGreaterThan(0)

  portal.mailbox.fail()
  await expect
    .poll(async () => {
      await deliver()
      return (await waiting()).length
    })
    .toBe(0)
  const mails = portal.mailbox.mails().slice(before)
  expect(mails.length).toBeGreaterThan(0)
  expect(new Set(mails.map(({ to }) => String(to))).size).toBe(mails.length)
  for (const { subject, text, html } of mails) {
    expect(`${subject}${text}${html}`).not.toMatch(/保护费|线索类别|天河|\d{4} \d{4}/)
  }
})

test('the published head of the audit chain is mailed to the auditor as well', async () => {
  await fetch(`${portal.url}/api/cron/sweep`, { headers: cronCall })
  await deliver()
  const heads = await look<{ hash: string }>(
    "select encode(hash, 'hex') as hash from audit_heads",
    [],
    portal.ownerUrl,
  )
  expect(heads).toHaveLength(1)
  const told = portal.mailbox.mails().find(({ text }) => text?.includes(heads[0]?.hash ?? 'none'))
  expect(told?.to).toEqual(['auditor@demo.kapok.example'])
})

test('a cron call without its secret is answered as if there were none', async () => {
  expect((await fetch(`${portal.url}/api/cron/deliver`)).status).toBe(404)
})
