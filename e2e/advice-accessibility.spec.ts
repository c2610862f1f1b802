import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { href, locales } from '@/lib/messages/words'
import { askQuestion, emptyVillage, tellQuestion, villageOf } from './people/asker'
import { Resident } from './people/resident'
import { expect, test } from './test'

test.use({ viewport: { width: 360, height: 740 } })

/** Nothing for axe to complain of, nothing wider than the screen. */
async function inspect(page: Page, path: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
  expect.soft(found, path).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(width, path).toBeLessThanOrEqual(360)
}

for (const language of locales) {
  for (const letters of ['', 'ey']) {
    test(`no page of a question has a barrier: ${language} ${letters}`, async ({
      page,
      baseURL,
    }) => {
      test.slow()
      if (letters) await page.context().addCookies([{ name: 'p', value: letters, url: baseURL }])
      const resident = new Resident(page, language, false, true)
      const { code } = await villageOf('advisor1')
      const paths = [`/advisors/${code}`, `/advisors/${await emptyVillage()}`]
        .concat([`/advisors/${code}/poster`, '/advisors?q=cb', '/advisors/440106001999'])
        .concat(['/learn/law', '/learn/law/loans-debt', '/learn/answers', `/consult/${code}`])
      for (const path of paths) {
        await page.goto(href(language, path))
        await inspect(page, path)
      }
      await tellQuestion(resident, code)
      for (const step of ['question', 'scope', 'reply', 'check']) {
        await page.goto(href(language, `/consult/${step}`))
        await inspect(page, step)
      }
    })
  }
}

test('the receipt and the thread of a question have no barrier either', async ({ page }) => {
  const resident = new Resident(page, 'zh-CN', false, true)
  const { code } = await villageOf('advisor1')
  const receipt = await askQuestion(resident, code)
  await inspect(page, '/consult/done')
  await resident.enterReceipt(receipt)
  await resident.at('/follow/question')
  for (const path of ['', '/add', '/visit', '/end']) {
    await page.goto(`/follow/question${path}`)
    await inspect(page, `/follow/question${path}`)
  }
})
