import { expect, test } from '@playwright/test'
import { Officer } from './people/officer'
import { type Portal, startPortal } from './portal'
import { desk } from './ports'
import { look } from './shared'

test.describe.configure({ mode: 'serial' })

let portal: Portal
test.beforeAll(async () => {
  portal = await startPortal({ desk })
})
test.afterAll(async () => portal.stop())
test.use({ baseURL: undefined })

async function enter(officer: Officer): Promise<void> {
  await officer.page.goto(`${portal.url}/desk/sign-in`)
  await officer.typeIn()
  await officer.page.waitForURL(/\/desk$/)
}

test('45: a session id planted before signing in is not the one afterwards', async ({ page }) => {
  const planted = 'planted-before-signing-in-0123456789'
  await page.context().addCookies([{ name: 'k', value: planted, url: portal.url }])
  await enter(new Officer(page, 'police.tianhe'))
  const cookies = await page.context().cookies()
  const staff = cookies.find(({ name }) => name === 'k')
  expect(staff?.value).not.toBe(planted)
  expect(staff?.httpOnly).toBe(true)
  expect(staff?.sameSite).toBe('Strict')
})

test('47: what the browser can ask of its session names no key, no person and no department', async ({
  page,
}) => {
  await enter(new Officer(page, 'antifraud.city'))
  const answer = await page.request.get(`${portal.url}/api/auth/session`)
  expect(Object.keys((await answer.json()) ?? {})).toEqual(['expires'])
})

test('46: after fifteen idle minutes, and after eight hours, the sign-in page comes and no data', async ({
  page,
}) => {
  await enter(new Officer(page, 'market.tianhe'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('线索')
  for (const [column, ago] of [
    ['last_seen_at', '16 minutes'],
    ['created_at', '481 minutes'],
  ]) {
    await look(
      `update staff_sessions set last_seen_at = now(), created_at = now()`,
      [],
      portal.ownerUrl,
    )
    await look(
      `update staff_sessions set ${column} = now() - interval '${ago}'`,
      [],
      portal.ownerUrl,
    )
    await page.goto(`${portal.url}/desk`)
    await page.waitForURL(/sign-in/)
    await expect(page.locator('[data-row]')).toHaveCount(0)
  }
})

test('25: a deleted session row signs out at the next request', async ({ page }) => {
  await enter(new Officer(page, 'health.tianhe'))
  await look('delete from staff_sessions', [], portal.ownerUrl)
  await page.goto(`${portal.url}/desk`)
  await page.waitForURL(/sign-in/)
})

test('48: a code that was used is refused, and the answer does not say why', async ({
  page,
  browser,
}) => {
  const officer = new Officer(page, 'civil-affairs.tianhe')
  const code = officer.code()
  await page.goto(`${portal.url}/desk/sign-in`)
  await officer.typeIn(code)
  await page.waitForURL(/\/desk$/)
  const other = new Officer(await browser.newPage(), 'civil-affairs.tianhe')
  await other.page.goto(`${portal.url}/desk/sign-in`)
  await other.typeIn(code)
  const refusal = other.page.getByRole('alert').filter({ hasText: /./ })
  await expect(refusal).toContainText(other.words('errors')('sign_in_failed'))
  await other.page.close()
})
