import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { askQuestion, atQuestion, lastQuestion, reply, villageOf } from './people/asker'
import { atDesk } from './people/officer'
import { Resident } from './people/resident'
import { lastTip, look } from './shared'

const story = '邻居三年前借了钱'

/** A question just sent from a phone to a village of the first lawyer. */
async function asked(browser: Browser) {
  const page: Page = await browser.newPage()
  const resident = new Resident(page, 'zh-CN', false, true)
  const { code } = await villageOf('advisor1')
  const receipt = await askQuestion(resident, code)
  const { id } = await lastQuestion()
  return { id, receipt, resident }
}

test('the queue shows what waits with its clock, and opens a question', async ({ browser }) => {
  const { id, resident } = await asked(browser)
  const advisor = await atDesk(browser, 'advisor1')
  const t = advisor.words('advice')
  await advisor.page.goto('/advice')
  await expect(advisor.page.getByRole('heading', { level: 1 })).toHaveText(t('title'))
  const row = advisor.page.getByRole('listitem').filter({
    has: advisor.page.locator(`a[href$="/advice/${id}"]`),
  })
  await expect(row).toContainText(t('due.first-reply'))
  await expect(row).not.toContainText(story)
  await row.locator(`a[href$="/advice/${id}"]`).click()
  await advisor.sees(story)
  await advisor.page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['/advice', `/advice/${id}`, '/advice/villages', '/advice/log']) {
    await advisor.page.goto(path)
    const width = await advisor.page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(360)
  }
  await resident.page.context().close()
  await advisor.page.context().close()
})

test('an advisor asks back, cites the law, answers; each action is on record', async ({
  browser,
}) => {
  const { id, receipt, resident } = await asked(browser)
  const follow = resident.words('question')
  const advisor = await atQuestion(browser, 'advisor1', id)
  const { page } = advisor
  const t = advisor.words('adviceQuestion')
  await page.getByText(t('compose.askBack'), { exact: true }).click()
  await page.locator('#compose textarea[name="text"]').fill('演示：借条上写了哪一天还吗？')
  await advisor.press(t('compose.ask'))
  await page.locator('#thread').getByText('演示：借条上写了哪一天还吗？').waitFor()

  await resident.enterReceipt(receipt)
  await resident.at('/follow/question')
  await resident.sees('演示：借条上写了哪一天还吗？')
  await resident.follow(follow('letters.reply'))
  await resident.page.locator('textarea[name="text"]').fill('演示：没有写。')
  await resident.press(follow('reply.submit'))
  await resident.at('/follow/question')
  await resident.sees(follow('done.answered'))

  await page.goto(`/advice/${id}`)
  await advisor.sees('演示：没有写。')
  const law = page.locator('#compose details').first()
  await law.locator('summary').first().click()
  await advisor.sees(t('cite.confirm'))
  await expect(
    law
      .locator('li > small')
      .filter({ hasText: /起施行 · 来源/ })
      .first(),
  ).toBeVisible()
  await law.getByRole('checkbox').first().check()
  await reply(advisor, '演示：可以要求对方在合理的期限里还。', true)
  await advisor.sees(t('thread.cites'))
  await resident.open('/follow/question')
  await resident.sees('演示：可以要求对方在合理的期限里还。')
  await resident.sees(resident.words('answers')('law'))
  const verbs = await look<{ verb: string }>('select verb from audit where subject = $1', [id])
  expect(verbs.map(({ verb }) => verb)).toEqual(
    expect.arrayContaining([
      'consultation.opened',
      'consultation.asked-back',
      'consultation.replied',
    ]),
  )
  await resident.page.context().close()
  await page.context().close()
})

test('put back to the pool, a question is gone until a lawyer on duty claims it', async ({
  browser,
}) => {
  const { id, resident } = await asked(browser)
  const giver = await atQuestion(browser, 'advisor1', id)
  const t = giver.words('adviceQuestion')
  await giver.press(t('next.pool'))
  await giver.page
    .getByRole('button', { name: t('next.pool'), exact: true })
    .last()
    .click()
  await giver.page.waitForURL(/\/advice$/)
  const taker = await atQuestion(browser, 'advisor2', id)
  await taker.press(t('next.claim'))
  await taker.page.locator('#compose').waitFor()
  await taker.sees(story)
  await giver.page.goto(`/advice/${id}`)
  await giver.sees(t('notFound.title'))
  for (const one of [giver, taker, resident]) await one.page.context().close()
})

test('hours are noted in the log, a holiday is set and cancelled', async ({ browser }) => {
  const advisor = await atDesk(browser, 'advisor2')
  const { page } = advisor
  const log = advisor.words('adviceLog')
  await page.goto('/advice/log')
  await page.locator('#add select[name="areaCode"]').selectOption({ index: 1 })
  await page.locator('#add [name="result"]').fill('演示：一位村民问承包地，已说明期限')
  await advisor.press(log('add.save'))
  await advisor.sees(log('add.saved'))
  await advisor.sees('一位村民问承包地，已说明期限')
  const csv = await page.request.get('/advice/log/csv')
  expect(await csv.text()).toContain('一位村民问承包地')

  const t = advisor.words('adviceVillages')
  await page.goto('/advice/villages')
  const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
  const holidays = page.locator('#holidays')
  const before = await holidays.getByRole('listitem').count()
  await holidays.locator('[name="startsOn"]').fill(day)
  await holidays.locator('[name="endsOn"]').fill(day)
  await advisor.press(t('holidays.set'))
  await expect(holidays.getByRole('listitem')).toHaveCount(before + 1)
  await holidays.getByRole('listitem').last().getByRole('button').click()
  await expect(holidays.getByRole('listitem')).toHaveCount(before)
  await page.context().close()
})

test('the pages of an advisor have no barrier', async ({ browser }) => {
  const { id, resident } = await asked(browser)
  const { page } = await atDesk(browser, 'advisor1')
  const paths = ['', `/${id}`, '/villages', '/log', '/log/sheet', '/peers']
  for (const path of paths) {
    await page.goto(`/advice${path}`)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(
      ({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html)}`,
    )
    expect.soft(found, path).toEqual([])
  }
  await resident.page.context().close()
  await page.context().close()
})

test('33: an advisor finds no tip, an officer no question, and no advisor that of another', async ({
  browser,
}) => {
  const { id, resident } = await asked(browser)
  await resident.sendTip({ group: 'vice', scope: 'district', district: '440106' })
  const tip = (await lastTip()).id
  const advisor = await atDesk(browser, 'advisor1')
  for (const path of [`/desk/tips/${tip}`, '/desk/quarantine', '/desk/advisors']) {
    const answer = await advisor.page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(advisor.page.locator('body')).not.toContainText('收保护费的人')
  }
  const nowhere = '00000000-0000-4000-8000-000000000000'
  const other = await atDesk(browser, 'advisor4')
  const pages: string[] = []
  for (const one of [id, nowhere]) {
    const answer = await other.page.goto(`/advice/${one}`)
    expect(answer?.status()).toBe(404)
    pages.push(await other.page.locator('main').innerText())
  }
  expect(pages[0]).toBe(pages[1])
  for (const name of ['police.tianhe', 'triage1', 'admin', 'auditor'] as const) {
    const officer = await atDesk(browser, name)
    for (const path of ['/advice', `/advice/${id}`, '/advice/log']) {
      const answer = await officer.page.goto(path)
      expect(answer?.status(), `${name} ${path}`).toBe(404)
      await expect(officer.page.locator('body')).not.toContainText(story)
    }
    await officer.page.context().close()
  }
  for (const one of [advisor, other, resident]) await one.page.context().close()
})
