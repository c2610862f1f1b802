import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { atDesk } from './people/officer'

test('the pages of the desk have no barrier', async ({ browser }) => {
  test.slow()
  const desk: [name: 'triage1' | 'admin' | 'auditor', paths: string[]][] = [
    ['triage1', ['/desk', '/desk/quarantine', '/desk/approvals', '/desk/rules', '/desk/me']],
    ['admin', ['/desk/people', '/desk/departments']],
    ['auditor', ['/desk/audit']],
  ]
  for (const [name, pages] of desk) {
    const officer = await atDesk(browser, name)
    for (const path of pages) {
      await officer.page.goto(path)
      const { violations } = await new AxeBuilder({ page: officer.page }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
      expect.soft(found, path).toEqual([])
    }
    if (name === 'triage1') await inspectATip(officer.page)
    await officer.page.context().close()
  }
})

async function inspectATip(page: Page): Promise<void> {
  await page.goto('/desk')
  await page.locator('a[href*="/desk/tips/"]').first().click()
  await page.waitForURL(/\/desk\/tips\//)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
}
