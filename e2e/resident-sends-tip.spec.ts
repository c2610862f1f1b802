import { countTips, lastTip } from './shared'
import { expect, test } from './test'

test('a tip goes from the home page to its receipt, and a reload shows the same', async ({
  resident,
  page,
}) => {
  const before = await countTips()
  await resident.begin()
  await resident.tell({ group: 'other', phrase: '红棉花开' })
  await expect(page.getByText(resident.words('check')('phraseSet'))).toBeVisible()
  const receipt = await resident.send()
  expect(receipt).toMatch(/^\d{20}$/)
  await page.reload()
  expect(await resident.receipt()).toBe(receipt)
  expect(await countTips()).toBe(before + 1)
  expect((await lastTip()).quarantine).toBeNull()
})

test('11: going back after sending leads to "sent already", and no second tip comes', async ({
  resident,
  page,
}) => {
  const receipt = await resident.sendTip()
  const before = await countTips()
  await page.goBack()
  await resident.sees(resident.words('report')('sent.title'))
  await resident.follow(resident.words('report')('sent.receipt'))
  expect(await resident.receipt()).toBe(receipt)
  expect(await countTips()).toBe(before)
})

test('the receipt can be checked against what was copied, and cleared for good', async ({
  resident,
}) => {
  const t = resident.words('receipt')
  const receipt = await resident.sendTip()
  await resident.fill(t('last'), '00000')
  await resident.press(t('check'))
  await resident.sees(resident.words('errors')('last_four'))
  await resident.fill(t('last'), receipt.slice(-4))
  await resident.press(t('check'))
  await resident.sees(t('right'))
  await resident.press(t('done'))
  await resident.at('/')
  await resident.open('/report/done')
  await resident.sees(t('gone.title'))
})

test('money that is moving brings the telephone numbers and the stop-payment card first', async ({
  resident,
  page,
}) => {
  const t = resident.words('report')
  await resident.begin()
  await page.locator('[name="group"][value="other"]').check()
  await resident.choose(t('kind.helper'), t('kind.elder'))
  await resident.goOn()
  await resident.sees(t('urgency.titleElder'))
  await resident.choose(t('urgency.money'), t('urgency.moneys.just'))
  await resident.goOn()
  await resident.at('/report/urgent')
  await expect(page.locator('a[href="tel:96110"]').first()).toBeVisible()
  await expect(page.locator('a[href="tel:110"]').first()).toBeVisible()
  await resident.fill(t('stop.fraudAccount'), '6222000000000000000')
  await resident.press(t('stop.save'))
  await resident.at('/report/place')
})

test('a matter for another line is told where to go, and nothing is kept', async ({
  resident,
  page,
}) => {
  const t = resident.words('report')
  await resident.begin()
  await page.locator('[name="group"][value="12345"]').check()
  await resident.goOn()
  await resident.at('/report/elsewhere')
  await resident.sees(t('elsewhere.kept'))
  await expect(page.locator('a[href="tel:12315"]').first()).toBeVisible()
  await resident.open('/report/story')
  await resident.sees(t('lost.title'))
})

test('a unit that is ticked can no longer see the tip', async ({ resident, page }) => {
  const t = resident.words('report')
  await resident.begin()
  await page.locator('[name="group"][value="vice"]').check()
  await resident.goOn()
  await resident.at('/report/urgency')
  await resident.open('/report/place')
  await resident.choose(t('place.scope'), t('place.scopes.district'))
  await resident.field(t('place.district')).selectOption('440106')
  await resident.goOn()
  await resident.at('/report/street')
  await resident.open('/report/officials')
  const unit = page.locator('[name="hide"][value="police:440106"]')
  const name = (
    (await page.locator(`label[for="${await unit.getAttribute('id')}"]`).textContent()) ?? ''
  ).trim()
  await unit.check()
  await resident.press(t('officials.look'))
  await resident.sees(t('officials.looked'))
  const shutOut = page.getByRole('definition').filter({ hasText: new RegExp(`^${name}$`) })
  await expect(shutOut).toHaveCount(1)
})

test('12: without its draft the form leads to the start and says why', async ({
  resident,
  page,
}) => {
  const t = resident.words('report')
  await resident.begin()
  await page.locator('[name="group"][value="other"]').check()
  await resident.goOn()
  await resident.at('/report/urgency')
  await page.context().clearCookies()
  await page.reload()
  await resident.sees(t('lost.title'))
  await resident.follow(t('lost.start'))
  await resident.at('/report')
})

test('12: a post whose draft is gone is answered with a page, not an error', async ({
  resident,
  page,
}) => {
  const t = resident.words('report')
  await resident.begin()
  await page.locator('[name="group"][value="other"]').check()
  await resident.goOn()
  await resident.at('/report/urgency')
  await page.context().clearCookies()
  await resident.choose(t('urgency.danger'), t('urgency.dangers.no'))
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await resident.goOn()
  expect((await answered).status()).toBeLessThan(500)
  await resident.sees(resident.words('common')('refusals.no_draft.title'))
})
