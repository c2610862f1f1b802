import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { href, type Locale, locales } from '@/lib/messages/words'
import { Resident } from './people/resident'
import { cronCall } from './portal'
import { expect, test } from './test'

const paths = ['/', '/safe', '/follow', '/advisors', '/advisors/440106001001', '/learn']
  .concat(['/transparency', '/privacy', '/settings', '/exit', '/report/elsewhere?line=12345'])
  .concat(['/nowhere'])
const steps = ['/report', '/report/kind', '/report/urgency', '/report/urgent', '/report/place']
  .concat(['/report/street', '/report/story', '/report/who', '/report/officials'])
  .concat(['/report/contact', '/report/phrase', '/report/check'])
const looks = { ordinary: '', elder: 'e', yellow: 'y', both: 'ey' }

test.use({ viewport: { width: 360, height: 740 } })

// The longest word of the portal, the published checksum, is then on its page.
test.beforeAll(async ({ baseURL }) => {
  const swept = await fetch(`${baseURL}/api/cron/sweep`, { headers: cronCall })
  expect(swept.status).toBe(200)
})

/** Nothing for axe to complain of, nothing wider than the screen, nothing too small to hit. */
async function inspect(page: Page, where: string, elder: boolean): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
  expect.soft(found, where).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(width, where).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  const least = elder ? 60 : 44
  const small = await page.evaluate((least) => {
    const shown = (element: Element) => element.getClientRects().length > 0
    const controls = 'button, .btn, select, textarea, input:not([type=hidden]):not([name=website])'
    return Array.from(document.querySelectorAll(controls))
      .filter((element) => shown(element) && !element.closest('[aria-hidden=true], .hp'))
      .map((element) => {
        const choice = element.matches('[type=radio], [type=checkbox]')
        const target = choice ? (element.closest('.o') ?? element) : element
        return {
          height: target.getBoundingClientRect().height,
          html: element.outerHTML.slice(0, 90),
        }
      })
      .filter(({ height }) => height + 0.5 < least)
  }, least)
  expect.soft(small, where).toEqual([])
}

async function begun(page: Page, language: Locale): Promise<void> {
  const resident = new Resident(page, language, false, true)
  await resident.open('/report')
  await resident.page.locator('[name="group"][value="gang"]').check()
  await resident.goOn()
  await resident.at('/report/kind')
  await page.locator('[name="category"]').first().check()
  await resident.goOn()
  await resident.at('/report/urgency')
  const t = resident.words('report')
  await resident.choose(t('urgency.danger'), t('urgency.dangers.yes'))
  await resident.choose(t('urgency.money'), t('urgency.moneys.now'))
  await resident.goOn()
  await resident.at('/report/urgent')
  await resident.open('/report/place')
  await resident.choose(t('place.scope'), t('place.scopes.street'))
  await resident.field(t('place.district')).selectOption('440106')
  await resident.goOn()
  await resident.at('/report/street')
  await resident.open('/report/story')
  await resident.fill(t('story.title'), '演示：收保护费的人每月初一来，不给就掀摊子。')
  await resident.goOn()
  await resident.at('/report/who')
}

for (const [look, letters] of Object.entries(looks)) {
  for (const language of locales) {
    test(`no page has a barrier: ${look}, ${language}`, async ({ page, baseURL }) => {
      test.slow()
      if (letters) {
        await page.context().addCookies([{ name: 'p', value: letters, url: baseURL }])
      }
      await begun(page, language)
      for (const path of [...paths, ...steps]) {
        await page.goto(href(language, path))
        await inspect(page, path, letters.includes('e'))
      }
      const resident = new Resident(page, language, false, true)
      const t = resident.words('report')
      await resident.open('/report/contact')
      await resident.choose(t('contact.title'), t('contact.wants.yes'))
      await resident.fill(t('contact.phone'), '138')
      await resident.goOn()
      await page.getByRole('alert').waitFor()
      await inspect(page, 'a mistake', letters.includes('e'))
    })
  }
}

test('the receipt and the thread have no barrier either', async ({ page }) => {
  const resident = new Resident(page, 'zh-CN', false, true)
  const receipt = await resident.sendTip()
  await inspect(page, '/report/done', false)
  await resident.enterReceipt(receipt)
  await resident.at('/follow/thread')
  for (const path of ['', '/add', '/unsafe', '/withdraw']) {
    await page.goto(`/follow/thread${path}`)
    await inspect(page, `/follow/thread${path}`, false)
  }
})

test('nothing is cut off on the narrowest screen or at four times the size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await begun(page, 'zh-CN')
  for (const path of [...paths, ...steps]) {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}e=1`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(320)
  }
})

test('two minutes before an unsent report is deleted the page says so', async ({ page }) => {
  await page.clock.install()
  await begun(page, 'zh-CN')
  await page.clock.fastForward('01:57:00')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.clock.fastForward('00:01:30')
  await expect(page.getByRole('alert')).toContainText('2 分钟')
})

test('a whole tip is told and sent with the keyboard alone', async ({ page }) => {
  const press = async (key: string, times = 1) => {
    for (let n = 0; n < times; n++) await page.keyboard.press(key)
  }
  const reach = async (selector: string) => {
    for (let n = 0; n < 60; n++) {
      await press('Tab')
      if (await page.locator(`${selector}:focus`).count()) return
    }
    throw new Error(`${selector} cannot be reached with Tab on ${page.url()}`)
  }
  const next = async (path: string) => {
    await reach('button.go')
    await press('Enter')
    await page.waitForURL(`**${path}`)
  }
  await page.goto('/report')
  await reach('[name="group"]')
  await press('ArrowUp', 2)
  await page.locator('[name="group"][value="other"]:checked').waitFor()
  await next('/report/urgency')
  await reach('[name="danger"]')
  await press('ArrowDown')
  await next('/report/place')
  await reach('[name="scope"]')
  await press('ArrowUp')
  await next('/report/story')
  await reach('[name="story"]')
  await page.keyboard.type('Somebody collects money from every stall.')
  for (const path of ['who', 'officials', 'contact', 'phrase', 'check'])
    await next(`/report/${path}`)
  await reach('[name="truth"]')
  await press('Space')
  await next('/report/done')
})
