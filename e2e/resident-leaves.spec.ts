import { draftIdOf } from './people/draft'
import { look } from './shared'
import { expect, test } from './test'

test('57: quick exit forgets everything, and going back shows nothing', async ({
  resident,
  page,
}) => {
  const t = resident.words('report')
  await resident.begin()
  await page.locator('[name="group"][value="other"]').check()
  await resident.goOn()
  await resident.at('/report/urgency')
  await resident.open('/report/place')
  await resident.choose(t('place.scope'), t('place.scopes.elsewhere'))
  await resident.goOn()
  await resident.at('/report/story')
  await resident.fill(t('story.title'), '演示：只写给自己看的一句话，不想让人看见。')
  await resident.goOn()
  await resident.at('/report/who')
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'd')
  const draft = draftIdOf(cookie?.value ?? '')
  expect(await look('select 1 from drafts where id = $1', [draft])).toHaveLength(1)

  const leaving = page.waitForResponse((response) => response.url().endsWith('/exit/now'))
  await resident.press(resident.words('common')('exit'))
  expect(await (await leaving).headerValue('clear-site-data')).toContain('"cookies"')
  await resident.at('/exit')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(resident.words('exit')('title'))
  await expect
    .poll(() => look('select 1 from drafts where id = $1', [draft]).then((rows) => rows.length))
    .toBe(0)
  for (let back = 0; back < 3; back++) {
    await page.goBack().catch(() => null)
    await expect(page.locator('body')).not.toContainText('只写给自己看的一句话')
    await expect(page.getByRole('textbox').filter({ hasText: '只写给自己看' })).toHaveCount(0)
  }
})

test('the page one leaves to names nothing of this site', async ({ resident, page }) => {
  await resident.open('/exit')
  await expect(page).toHaveTitle(resident.words('common')('title'))
  await expect(page.locator('body')).not.toContainText(resident.words('common')('brand'))
  await expect(page.locator('body')).not.toContainText('举报')
})
