import { type Browser, expect, type Page, test } from '@playwright/test'
import { atDesk, Officer } from './people/officer'
import { Resident } from './people/resident'
import { Visitor } from './people/visitor'
import { lastTip, look, sharedPortal } from './shared'

const gang = { group: 'vice', scope: 'district', district: '440106' } as const

/** A tip just sent from a phone, for the police of 天河区. */
async function sent(page: Page, told = {}): Promise<string> {
  await new Resident(page, 'zh-CN', false, true).sendTip({ ...gang, ...told })
  return (await lastTip()).id
}

test('the queue shows what waits, the most pressing first, and opens a tip', async ({
  browser,
}) => {
  const officer = await atDesk(browser, 'police.tianhe')
  const t = officer.words('deskQueue')
  await officer.page.goto('/desk')
  await expect(officer.page.getByRole('heading', { level: 1 })).toHaveText(t('title'))
  const links = officer.page.getByRole('link', {
    name: new RegExp(`^${t('open', { category: '', area: '' }).slice(0, 2)}`),
  })
  expect(await links.count()).toBeGreaterThan(0)
  await links.first().click()
  await officer.page.waitForURL(/\/desk\/tips\//)
  await officer.sees(officer.words('deskTip')('why.title'))
  await officer.page.context().close()
})

test('a tip is accepted, checked, noted on and closed; each action is on record', async ({
  page,
  browser,
}) => {
  const id = await sent(page)
  const officer = await atDesk(browser, 'police.tianhe')
  const t = officer.words('deskTip')
  await officer.openTip(id)
  await officer.sees('收保护费的人')
  await officer.press(t('next.accept'))
  await officer.press(t('next.check'))
  await officer.page.getByRole('button', { name: t('next.check') }).waitFor({ state: 'detached' })
  await officer.page.getByLabel(t('notes.add')).fill('演示：与上月的警情并案。')
  await officer.press(t('notes.save'))
  await officer.sees('演示：与上月的警情并案。')
  await officer.press(t('next.close'))
  await officer.page.getByLabel(t('form.outcome')).selectOption('unfounded')
  await officer.page.getByLabel(t('form.closeText')).fill('演示：查过了，没有发现。')
  await officer.press(t('form.close'))
  await officer.page.getByRole('button', { name: t('next.reopen') }).waitFor()
  const verbs = await look<{ verb: string }>('select verb from audit where subject = $1', [id])
  expect(verbs.map(({ verb }) => verb)).toEqual(
    expect.arrayContaining([
      'tip.opened',
      'tip.accepted',
      'tip.checking',
      'tip.note',
      'tip.closed',
    ]),
  )
  await officer.page.context().close()
})

test('handed over, a tip is gone for the giver and there for the receiver', async ({
  page,
  browser,
}) => {
  const id = await sent(page)
  const giver = await atDesk(browser, 'police.tianhe')
  const t = giver.words('deskTip')
  const lead = () => look('select lead_department_id from tips where id = $1', [id])
  const given = await lead()
  await giver.openTip(id)
  await giver.press(t('next.return'))
  await giver.page.getByLabel(t('form.reason')).fill('演示：不归我们办。')
  await giver.press(t('form.return'))
  await expect.poll(lead).not.toEqual(given)
  await giver.openTip(id)
  await giver.sees(t('notFound.title'))
  const receiver = await atDesk(browser, 'triage1')
  await receiver.openTip(id)
  await receiver.sees('收保护费的人')
  await receiver.sees('演示：不归我们办。')
  await giver.page.context().close()
  await receiver.page.context().close()
})

test('how to reach the resident is shown once, after a second officer agreed', async ({
  page,
  browser,
}) => {
  await new Resident(page, 'zh-CN', false, true).sendTip({ contact: '13800138000' })
  const { id } = await lastTip()
  const first = await justSignedIn(browser, 'triage1')
  const second = await justSignedIn(browser, 'triage2')
  const t = first.words('deskTip')
  await first.openTip(id)
  await expect(first.page.getByText('13800138000')).toHaveCount(0)
  await first.press(t('contact.request'))
  await first.page.getByLabel(t('contact.reason')).fill('演示：要问是哪一栋楼。')
  await first.press(t('contact.request'))
  await expect.poll(() => look('select 1 from approvals where tip_id = $1', [id])).toHaveLength(1)
  await second.page.goto('/desk/approvals')
  const card = second.page.getByRole('article').filter({
    has: second.page.locator(`a[href$="${id}"]`),
  })
  const approve = second.words('deskPages')('approvals.approve')
  await card.getByRole('button', { name: approve, exact: true }).click()
  await expect
    .poll(() => look('select decision from approvals where tip_id = $1', [id]))
    .toEqual([{ decision: 'approved' }])
  await first.openTip(id)
  await first.press(t('contact.reveal'))
  await first.sees('13800138000')
  await first.page.reload()
  await expect(first.page.getByText('13800138000')).toHaveCount(0)
  await first.page.context().close()
  await second.page.context().close()
})

/** With a code given just now, as actions of two people want it. */
async function justSignedIn(browser: Browser, name: string): Promise<Officer> {
  const officer = new Officer(await browser.newPage(), name)
  await officer.page.goto('/desk/sign-in')
  await officer.typeIn(officer.nextCode())
  await officer.page.waitForURL(/\/desk$/)
  return officer
}

test('who signed in a while ago gives a code again, and what was typed stays', async ({
  page,
  browser,
}) => {
  const id = await sent(page, { contact: '13800138000' })
  const officer = await atDesk(browser, 'police.tianhe')
  const t = officer.words('deskTip')
  const access = officer.words('access')
  await look(`update staff_sessions set stepped_up_at = now() - interval '6 minutes'`)
  await officer.openTip(id)
  await officer.press(t('contact.request'))
  await officer.page.getByLabel(t('contact.reason')).fill('演示：要问是哪一栋楼。')
  await officer.press(t('contact.request'))
  await officer.sees(officer.words('errors')('step_up_needed'))
  await officer.fill(access('code'), officer.nextCode())
  await officer.press(access('me.stepUp'))
  await officer.sees(access('me.stepUpDone'))
  await expect(officer.page.getByLabel(t('contact.reason'))).toHaveValue('演示：要问是哪一栋楼。')
  await officer.press(t('contact.request'))
  await expect.poll(() => look('select 1 from approvals where tip_id = $1', [id])).toHaveLength(1)
  await officer.page.context().close()
})

test('a tip in quarantine is let out into the queue', async ({ browser }) => {
  const visitor = new Visitor(sharedPortal().url)
  await visitor.tell('演示：没有做算术题的一条，要先过一遍。')
  const form = await visitor.ready()
  form.set('sum', '')
  await visitor.post('/report/check', form)
  const { id, status } = await lastTip()
  expect(status).toBe('quarantined')
  const officer = await atDesk(browser, 'triage1')
  const t = officer.words('deskPages')
  await officer.page.goto('/desk/quarantine')
  await officer.page.locator(`input[name="tipId"][value="${id}"]`).check()
  await officer.press(t('quarantine.release', { n: 1 }))
  await expect
    .poll(() => look('select status from tips where id = $1', [id]))
    .toEqual([{ status: 'received' }])
  await officer.page.context().close()
})

test('the triage table is read and tried', async ({ browser }) => {
  const officer = await atDesk(browser, 'triage1')
  const t = officer.words('deskRules')
  await officer.page.goto('/desk/rules')
  await expect(officer.page.getByRole('heading', { level: 1 })).toHaveText(t('title'))
  const form = officer.page.getByRole('form', { name: t('simulator.title') })
  await form.getByLabel(t('simulator.category')).selectOption('gc-umbrella')
  await form.getByLabel(t('simulator.district')).selectOption('440106')
  await officer.press(t('simulator.run'))
  await officer.page.waitForURL(/try=1/)
  await officer.sees('广州市纪委监委')
  await officer.page.context().close()
})

test('a colleague of another department, an admin and an auditor see nothing of a tip', async ({
  page,
  browser,
}) => {
  const id = await sent(page)
  for (const name of ['triage2', 'admin', 'auditor'] as const) {
    const other = await atDesk(browser, name)
    await other.openTip(id)
    await expect(other.page.locator('body')).not.toContainText('收保护费的人')
    await other.page.context().close()
  }
})

test('56: what a resident writes stays text at the desk', async ({ page, browser }) => {
  const attack = [
    '<img src=x onerror=window.hurt=1>',
    '<script>window.hurt=1</script>',
    '"><svg onload=window.hurt=1>',
    'javascript:window.hurt=1',
    '{{constructor.constructor("window.hurt=1")()}}',
    '<a href="javascript:window.hurt=1">13800138000</a>',
    '\u202e反过来的字\u202c',
  ].join('\n')
  const id = await sent(page, { story: `演示：${attack}` })
  const officer = await atDesk(browser, 'police.tianhe')
  const violations: string[] = []
  await officer.page.exposeFunction('violated', (what: string) => violations.push(what))
  await officer.page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = window as unknown as { violated: (what: string) => void }
      report.violated(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  officer.page.on('dialog', (dialog) => violations.push(dialog.message()))
  await officer.openTip(id)
  await officer.sees('onerror=window.hurt')
  expect(await officer.page.evaluate(() => 'hurt' in window)).toBe(false)
  expect(await officer.page.locator('img[src="x"], a[href^="javascript"]').count()).toBe(0)
  expect(violations).toEqual([])
  await officer.page.context().close()
})
