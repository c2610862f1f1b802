import {
  askQuestion,
  atQuestion,
  emptyVillage,
  lastQuestion,
  reply,
  tellQuestion,
  villageOf,
} from './people/asker'
import { look } from './shared'
import { expect, test } from './test'

test('a village is found by characters, pinyin and initials, and its page names the lawyer', async ({
  resident,
  page,
}) => {
  const t = resident.words('advisors')
  const village = await villageOf('advisor1')
  for (const typed of [village.name, village.pinyin, village.initials]) {
    await resident.open('/advisors')
    await resident.fill(t('search'), typed.trim().split(' ')[0] ?? '')
    await resident.press(t('find'))
    await expect(page.locator(`a[href*="/advisors/${village.code}"]`)).toBeVisible()
  }
  await page.locator(`a[href*="/advisors/${village.code}"]`).click()
  await resident.at(`/advisors/${village.code}`)
  for (const row of ['name', 'firm', 'licence', 'phone', 'languages', 'hours'] as const) {
    const term = page.getByRole('term').filter({ hasText: t(`page.${row}`) })
    await expect(term.first()).toBeVisible()
  }
  await resident.sees('律师事务所（演示）')
  await expect(page.locator('a[href^="tel:020000"]').first()).toBeVisible()
  await expect(page.locator('a[href="tel:12348"]').first()).toBeVisible()
})

test('a village without advisor, and one that does not exist, show others and 12348', async ({
  resident,
  page,
}) => {
  const t = resident.words('advisors')
  const empty = await emptyVillage()
  await resident.open(`/advisors/${empty}`)
  await resident.sees(t('page.empty'))
  for (const code of [empty, '440106001999', '440199999999']) {
    await resident.open(`/advisors/${code}`)
    await resident.sees(t('near'))
    await expect(page.locator('.tel a[href*="/advisors"]').first()).toBeVisible()
    await expect(page.locator('a[href="tel:12348"]').first()).toBeVisible()
  }
})

test('the poster of a village is one sheet with its address, under a neutral title', async ({
  resident,
  page,
}) => {
  const { code } = await villageOf('advisor1')
  await resident.open(`/advisors/${code}/poster`)
  await expect(page.locator('.poster img')).toBeVisible()
  await expect(page.locator('.poster')).toContainText(`/advisors/${code}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.noprint').first()).toBeHidden()
  await expect(page.locator('.poster')).toBeVisible()
  expect(await page.title()).toBe(resident.words('common')('title'))
  const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
})

test('a question is asked, answered, read and rated', async ({ resident, page, browser }) => {
  const t = resident.words('question')
  const { code } = await villageOf('advisor1')
  const receipt = await askQuestion(resident, code)
  expect(receipt).toMatch(/^\d{20}$/)
  const { id } = await lastQuestion()
  await resident.enterReceipt(receipt)
  await resident.at('/follow/question')
  await resident.sees(t('holders.advisor'))
  await expect(page.getByText('邻居三年前借了钱')).toHaveCount(0)

  const advisor = await atQuestion(browser, 'advisor1', id)
  await advisor.sees('邻居三年前借了钱')
  await reply(advisor, '演示：可以先去调解，再去法院。', true)
  await resident.open('/follow/question')
  await resident.sees('演示：可以先去调解，再去法院。')
  await resident.follow(t('rate'))
  await resident.at('/follow/question/rate')
  await resident.choose(t('rating.title'), t('rating.scores.5'))
  await resident.press(t('rating.submit'))
  await resident.at('/follow/question')
  await resident.sees(t('done.rated'))
  const rated = 'select score from ratings where consultation_id = $1'
  expect(await look(rated, [id])).toEqual([{ score: 5 }])
  await advisor.page.context().close()
})

test('words of fraud offer the other way; they go along only on consent', async ({
  resident,
  page,
}) => {
  const t = resident.words('consult')
  const { code } = await villageOf('advisor1')
  const text = '演示：有人冒充公安打电话，骗走了我妈三万元。'
  const toScope = async () => {
    await resident.open(`/consult/${code}`)
    await page.locator('[name="topic"][value="loans-debt"]').check()
    await resident.goOn()
    await resident.at('/consult/question')
    await resident.fill(t('question.title'), text)
    await resident.goOn()
    await resident.at('/consult/scope')
  }
  await toScope()
  await resident.press(t('scope.stay'))
  await resident.at('/consult/reply')
  await resident.open('/report/story')
  expect(await page.content()).not.toContain('冒充公安打电话')

  await page.context().clearCookies()
  await toScope()
  await resident.press(t('scope.carry'))
  await page.waitForURL(/\/report/)
  await resident.open('/report/story')
  await expect(resident.field(resident.words('report')('story.title'))).toHaveValue(text)
})

test('a question of one character gets its sentence and stays', async ({ resident }) => {
  const t = resident.words('consult')
  const { code } = await villageOf('advisor1')
  await resident.open(`/consult/${code}`)
  await resident.page.locator('[name="topic"][value="labor"]').check()
  await resident.goOn()
  await resident.at('/consult/question')
  await resident.fill(t('question.title'), '钱')
  await resident.fill(t('question.otherSide'), '演示公司')
  await resident.goOn()
  await resident.sees(resident.words('errors')('question_short'))
  await expect(resident.field(t('question.title'))).toHaveValue('钱')
  await expect(resident.field(t('question.otherSide'))).toHaveValue('演示公司')
})

test('a question of 20,000 characters gets its sentence and loses none of them', async ({
  resident,
}) => {
  const t = resident.words('consult')
  const { code } = await villageOf('advisor1')
  await resident.open(`/consult/${code}`)
  await resident.page.locator('[name="topic"][value="labor"]').check()
  await resident.goOn()
  await resident.at('/consult/question')
  const text = '老板欠我三个月的工资一直不给。'.repeat(1400).slice(0, 20_000)
  await resident.fill(t('question.title'), text)
  await resident.goOn()
  await resident.sees(resident.words('errors')('question_long', { count: 17_000 }))
  await expect(resident.field(t('question.title'))).toHaveValue(text)
  await resident.fill(t('question.title'), text.slice(0, 3000))
  await resident.goOn()
  await resident.at('/consult/reply')
})

test('half an hour is booked by receipt, put in a calendar and cancelled', async ({
  resident,
  page,
}) => {
  const t = resident.words('question')
  const { code } = await villageOf('advisor2')
  const receipt = await askQuestion(resident, code)
  const { id } = await lastQuestion()
  await resident.enterReceipt(receipt)
  await resident.at('/follow/question')
  await resident.follow(t('visit'))
  await resident.at('/follow/question/visit')
  await page.locator('[name="slot"]').first().check()
  await resident.press(t('booking.submit'))
  await resident.sees(t('booking.booked'))
  const booked = 'select 1 from bookings where consultation_id = $1'
  expect(await look(booked, [id])).toHaveLength(1)

  const path = page.getByRole('link', { name: t('booking.file') })
  const file = await page.request.get((await path.getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toContain('text/calendar')
  const text = await file.text()
  expect(text).toContain('BEGIN:VEVENT')
  expect(text).not.toMatch(/律师|法律|lawyer|legal/i)

  await resident.press(t('booking.cancel'))
  await resident.sees(t('booking.cancelled'))
  expect(await look(booked, [id])).toHaveLength(0)
})

test('18: the receipt of a question stands in no address, title or referer', async ({
  resident,
  page,
}) => {
  const seen: string[] = []
  page.on('request', (request) => {
    seen.push(request.url(), request.headers().referer ?? '')
  })
  const { code } = await villageOf('advisor1')
  await tellQuestion(resident, code)
  await resident.answerSum()
  await resident.press(resident.words('consult')('check.submit'))
  await resident.at('/consult/done')
  const receipt = await resident.receipt()
  seen.push(await page.title())
  await resident.enterReceipt(receipt)
  await resident.at('/follow/question')
  seen.push(await page.title())
  const grouped = receipt.match(/\d{4}/g)?.join(' ') ?? receipt
  expect(seen.filter((text) => text.includes(receipt) || text.includes(grouped))).toEqual([])
  expect(seen.length).toBeGreaterThan(15)
})
