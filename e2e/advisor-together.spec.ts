import { type Browser, expect, test } from '@playwright/test'
import {
  askQuestion,
  atQuestion,
  type Lawyer,
  lastQuestion,
  reply,
  villageOf,
} from './people/asker'
import { atDesk } from './people/officer'
import { Resident } from './people/resident'
import { look } from './shared'

const story = '邻居三年前借了钱'

async function asked(browser: Browser, lawyer: Lawyer = 'advisor1') {
  const resident = new Resident(await browser.newPage(), 'zh-CN', false, true)
  const { code } = await villageOf(lawyer)
  const receipt = await askQuestion(resident, code)
  const { id } = await lastQuestion()
  return { id, receipt, resident }
}

test('39: of two tabs that answer one question the second sees both versions side by side', async ({
  browser,
}) => {
  const { id, resident } = await asked(browser)
  const first = await atQuestion(browser, 'advisor1', id)
  const second = await atQuestion(browser, 'advisor1', id)
  const t = second.words('adviceQuestion')
  const [early, late] = ['演示：先写的答复。', '演示：后写的答复。']
  const writing = second.page.locator('#compose textarea[name="text"]')
  await writing.fill(late)
  await reply(first, early, false)
  await second.press(t('compose.send'))
  const shell = second.words('deskShell')
  const theirs = second.page.getByRole('status', { name: shell('conflict.theirs') })
  await expect(theirs).toContainText(early)
  await expect(writing).toHaveValue(late)
  await second.sees(shell('conflict.yours'))
  const letters = 'select 1 from consultation_messages where consultation_id = $1'
  expect(await look(letters, [id])).toHaveLength(1)
  await second.press(t('compose.send'))
  await second.page.locator('#thread').getByText(late).waitFor()
  expect(await look(letters, [id])).toHaveLength(2)
  for (const one of [first, second, resident]) await one.page.context().close()
})

test('one press hands a question to the stand-in of another firm, who answers it', async ({
  browser,
}) => {
  const { id, receipt, resident } = await asked(browser)
  const giver = await atDesk(browser, 'advisor1')
  const [taker] = await look<{ id: string }>(
    `select b.id from advisors a join advisors b on b.firm <> a.firm
      join staff s on s.id = a.staff_id join staff o on o.id = b.staff_id
      where s.email like 'advisor1@%' and o.email like 'advisor2@%'`,
  )
  if (!taker) throw new Error('the two lawyers are of one firm')
  const villages = giver.words('adviceVillages')
  await giver.page.goto('/advice/villages')
  const holidays = giver.page.locator('#holidays')
  const before = await holidays.getByRole('listitem').count()
  const day = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)
  await holidays.locator('[name="startsOn"]').fill(day)
  await holidays.locator('[name="endsOn"]').fill(day)
  await holidays.locator('[name="standInId"]').selectOption(taker.id)
  await giver.press(villages('holidays.set'))
  await expect(holidays.getByRole('listitem')).toHaveCount(before + 1)

  const t = giver.words('adviceQuestion')
  await giver.page.goto(`/advice/${id}`)
  await giver.sees(story)
  await giver.press(t('next.standIn'))
  await giver.page
    .getByRole('button', { name: t('next.standIn'), exact: true })
    .last()
    .click()
  await giver.page.waitForURL(/\/advice$/)
  await giver.page.goto(`/advice/${id}`)
  await giver.sees(t('notFound.title'))

  const standIn = await atQuestion(browser, 'advisor2', id)
  await standIn.sees(story)
  await reply(standIn, '演示：由替补律师答复。', true)
  const follow = resident.words('question')
  await resident.enterReceipt(receipt)
  await resident.at('/follow/question')
  await resident.sees('演示：由替补律师答复。')
  await resident.sees(follow('steps.handed-over'))
  await giver.page.goto('/advice/villages')
  await holidays.getByRole('listitem').last().getByRole('button').click()
  await expect(holidays.getByRole('listitem')).toHaveCount(before)
  for (const one of [giver, standIn, resident]) await one.page.context().close()
})

test('whoever answers after the question went to somebody else is told so and keeps every word', async ({
  browser,
}) => {
  const { id, resident } = await asked(browser)
  const slow = await atQuestion(browser, 'advisor1', id)
  const t = slow.words('adviceQuestion')
  const writing = slow.page.locator('#compose textarea[name="text"]')
  await writing.fill('演示：写了一半的答复。')
  const quick = await atQuestion(browser, 'advisor1', id)
  await quick.press(t('next.pool'))
  await quick.page
    .getByRole('button', { name: t('next.pool'), exact: true })
    .last()
    .click()
  await quick.page.waitForURL(/\/advice$/)
  const taker = await atQuestion(browser, 'advisor2', id)
  await taker.press(t('next.claim'))
  await taker.page.locator('#compose').waitFor()
  await slow.press(t('compose.send'))
  await slow.sees(slow.words('errors')('question_elsewhere'))
  await expect(writing).toHaveValue('演示：写了一半的答复。')
  for (const one of [slow, quick, taker, resident]) await one.page.context().close()
})

test('an advisor whose service ends while answering is told so, keeps every word, and the question goes on', async ({
  browser,
}) => {
  const { id, resident } = await asked(browser, 'advisor5')
  const gone = await atQuestion(browser, 'advisor5', id)
  const t = gone.words('adviceQuestion')
  const writing = gone.page.locator('#compose textarea[name="text"]')
  await writing.fill('演示：还没有发出的答复。')
  const [entry] = await look<{ id: string }>(
    `select a.id from advisors a join staff s on s.id = a.staff_id where s.email like 'advisor5@%'`,
  )
  const bureau = await atDesk(browser, 'justice.city')
  const desk = bureau.words('deskAdvisors')
  await bureau.page.goto(`/desk/advisors/${entry?.id}`)
  const yesterday = new Date(Date.now() - 16 * 3_600_000).toISOString().slice(0, 10)
  await bureau.page.getByLabel(desk('one.lastDay')).fill(yesterday)
  await bureau.press(desk('one.endService'))
  await bureau.sees(desk('list.ended', { day: '' }).trim())
  await gone.press(t('compose.send'))
  await gone.sees(gone.words('errors')('signed_out'))
  await expect(writing).toHaveValue('演示：还没有发出的答复。')
  const taker = await atQuestion(browser, 'advisor4', id)
  await taker.press(t('next.claim'))
  await taker.page.locator('#compose').waitFor()
  await reply(taker, '演示：由值班律师答复。', true)
  for (const one of [gone, bureau, taker, resident]) await one.page.context().close()
})
