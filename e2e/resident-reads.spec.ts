import { href } from '@/lib/messages/words'
import { expect, test } from './test'

test('every page can be reached from the home page and speaks the reader’s language', async ({
  resident,
  page,
}) => {
  const common = resident.words('common')
  for (const name of ['learn', 'transparency', 'privacy', 'settings'] as const) {
    await resident.open('/')
    await resident.follow(common(`links.${name}`))
    await resident.at(`/${name}`)
    await expect(page.locator('html')).toHaveAttribute('lang', resident.language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  }
})

test('the language is changed without losing the place', async ({ resident, page }) => {
  await resident.open('/advisors')
  const other = resident.language === 'en' ? 'zh-CN' : 'en'
  await page.getByRole('link', { name: resident.words('common')('otherLanguage') }).click()
  await page.waitForURL(({ pathname }) => pathname === href(other, '/advisors'))
  await expect(page.locator('html')).toHaveAttribute('lang', other)
})

test('large type and yellow on black are chosen once and stay', async ({ resident, page }) => {
  const t = resident.words('settings')
  await resident.open('/settings')
  await resident.choose(t('size'), t('elder'))
  await resident.choose(t('colour'), t('yellow'))
  await resident.press(t('save'))
  await resident.sees(t('saved'))
  await page.goto(href(resident.language, '/learn'))
  const look = page.locator('html')
  await expect(look).toHaveClass(/\be\b/)
  await expect(look).toHaveClass(/\by\b/)
})

test('a village is found by its characters, its sound and its first letters', async ({
  resident,
  page,
}) => {
  const t = resident.words('advisors')
  for (const text of ['长湴', 'changban', 'cb']) {
    await resident.open('/advisors')
    await resident.fill(t('search'), text)
    await resident.press(t('find'))
    const name = resident.language === 'en' ? /Changban/ : /长湴/
    await expect(page.getByRole('link', { name }).first()).toBeVisible()
  }
  await resident.open('/advisors?q=没有这个村')
  await expect(page.locator('a[href="tel:12348"]').first()).toBeVisible()
})

test('a village is found step by step, and its page gives 12348', async ({ resident, page }) => {
  const t = resident.words('advisors')
  await resident.open('/advisors')
  await resident.field(t('district')).selectOption('440106')
  await resident.press(t('next'))
  await resident.field(t('street')).selectOption({ index: 1 })
  await resident.press(t('next'))
  await resident.field(t('village')).selectOption({ index: 1 })
  await resident.press(t('next'))
  await page.waitForURL(/\/advisors\/\d{12}/)
  await expect(page.locator('a[href="tel:12348"]').first()).toBeVisible()
})

test('what is nowhere, and what a code does not open, is a page with a sentence', async ({
  resident,
}) => {
  for (const path of ['/nowhere', '/learn/nothing']) {
    await resident.open(path)
    await resident.sees(resident.words('common')('problems.not_found.title'))
  }
  await resident.open('/advisors/999999999999')
  await resident.sees(resident.words('advisors')('none'))
})

test('mistakes are said above and beside, and what was typed stays', async ({ resident, page }) => {
  const t = resident.words('errors')
  const report = resident.words('report')
  await resident.begin()
  await resident.goOn()
  await resident.sees(t('choose_kind'))
  await expect(page).toHaveTitle(/错误|Error/)
  await page.locator('[name="group"][value="other"]').check()
  await resident.goOn()
  await resident.at('/report/urgency')
  await resident.open('/report/story')
  await resident.fill(report('story.title'), '太短')
  await resident.fill(report('story.earlier'), '派出所')
  await resident.goOn()
  await expect(page.getByRole('alert').getByRole('link', { name: t('story_short') })).toBeVisible()
  await expect(resident.field(report('story.title'))).toHaveValue('太短')
  await expect(resident.field(report('story.earlier'))).toHaveValue('派出所')
  await resident.open('/report/contact')
  await resident.choose(report('contact.title'), report('contact.wants.yes'))
  await resident.fill(report('contact.phone'), '1380013800')
  await resident.goOn()
  await resident.sees(t('phone_length', { count: 10 }))
  await expect(resident.field(report('contact.phone'))).toHaveValue('1380013800')
  await resident.open('/report/phrase')
  await resident.fill(report('phrase.label'), '三个字')
  await resident.goOn()
  await resident.sees(t('word_short'))
})
