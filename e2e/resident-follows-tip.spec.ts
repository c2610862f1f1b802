import type { Browser } from '@playwright/test'
import { atDesk, type Officer } from './people/officer'
import type { Resident } from './people/resident'
import { lastTip, look } from './shared'
import { expect, test } from './test'

const gang = { group: 'vice', scope: 'district', district: '440106' } as const

/** A tip that the police of 天河区 have accepted, its receipt opened by the resident. */
async function accepted(resident: Resident, browser: Browser) {
  const receipt = await resident.sendTip(gang)
  const { id } = await lastTip()
  const officer = await atDesk(browser, 'police.tianhe')
  await officer.openTip(id)
  await officer.press(officer.words('deskTip')('next.accept'))
  await officer.page.getByRole('button', { name: officer.words('deskTip')('next.check') }).waitFor()
  return { receipt, id, officer }
}

async function ask(officer: Officer, text: string, choices: string[]): Promise<void> {
  const t = officer.words('deskTip')
  await officer.page.getByText(t('compose.question'), { exact: true }).click()
  await officer.page.getByLabel(t('compose.text')).fill(text)
  await officer.page.getByLabel(t('compose.choices')).fill(choices.join('\n'))
  await officer.press(t('compose.ask'))
  await officer.page.getByRole('article').or(officer.page.getByText(text)).first().waitFor()
}

test('an officer asks, the resident taps an answer, burns it, and reads how the tip was closed', async ({
  resident,
  page,
  browser,
}) => {
  const t = resident.words('follow')
  const { receipt, id, officer } = await accepted(resident, browser)
  await ask(officer, '他们一般几点来？', ['上午', '晚上'])
  await resident.enterReceipt(receipt)
  await resident.at('/follow/thread')
  await resident.sees('他们一般几点来？')
  await resident.follow(t('letters.reply'))
  await resident.choose('他们一般几点来？', '晚上')
  await resident.press(t('answer.submit'))
  await resident.sees(t('done.answered'))
  await officer.page.reload()
  await officer.sees('晚上')

  await resident.press(t('letters.burn'))
  await resident.sees(t('done.deleted'))
  await expect(page.getByText('他们一般几点来？')).toHaveCount(0)
  const left = await look("select 1 from tip_messages where tip_id = $1 and sender = 'staff'", [id])
  expect(left).toHaveLength(0)

  await close(officer, '演示：已经查实，人抓到了。')
  await resident.open('/follow/thread')
  await resident.sees(t('outcomes.confirmed'))
  await resident.sees('演示：已经查实，人抓到了。')
  await officer.page.context().close()
})

async function close(officer: Officer, text: string): Promise<void> {
  const t = officer.words('deskTip')
  await officer.press(t('next.close'))
  await officer.page.getByRole('combobox', { name: t('form.outcome') }).selectOption('confirmed')
  await officer.page.getByLabel(t('form.closeText')).fill(text)
  await officer.press(t('form.close'))
  await officer.page.getByRole('button', { name: t('next.reopen') }).waitFor()
}

test('a resident adds, says they are not safe, and takes the tip back', async ({ resident }) => {
  const t = resident.words('follow')
  const receipt = await resident.sendTip({ ...gang, phrase: '红棉花开' })
  const { id } = await lastTip()
  await resident.enterReceipt(receipt, '红棉花开')
  await resident.at('/follow/thread')
  await resident.follow(t('thread.add'))
  await resident.fill(t('add.text'), '演示：昨天又来了一次。')
  await resident.press(t('add.submit'))
  await resident.sees(t('done.added'))
  await resident.follow(t('thread.unsafe'))
  await resident.choose(t('unsafe.title'), t('unsafe.danger'))
  await resident.press(t('unsafe.submit'))
  await resident.sees(t('done.unsafe'))
  expect(await look('select urgency from tips where id = $1', [id])).toEqual([
    { urgency: 'danger' },
  ])
  await resident.follow(t('thread.withdraw'))
  await resident.press(t('withdraw.submit'))
  await resident.sees(resident.words('errors')('withdraw_sure'))
  await resident.tick(t('withdraw.sure'))
  await resident.press(t('withdraw.submit'))
  await resident.sees(t('done.withdrawn'))
  expect((await lastTip()).status).toBe('withdrawn')
  await resident.press(t('thread.close'))
  await resident.sees(t('closed'))
})

test('a receipt that is wrong, short or without its 暗号 says so and opens nothing', async ({
  resident,
}) => {
  const t = resident.words('errors')
  const receipt = await resident.sendTip({ phrase: '红棉花开' })
  const wrong = receipt.slice(0, 19) + ((Number(receipt[19]) + 1) % 10)
  await resident.enterReceipt(wrong)
  await resident.sees(t('receipt_check'))
  await resident.enterReceipt(receipt.slice(0, 18))
  await resident.sees(t('receipt_length'))
  await resident.enterReceipt(receipt)
  await resident.sees(t('receipt_unknown'))
  const full = [...receipt].map((digit) => '０１２３４５６７８９'[Number(digit)]).join('')
  await resident.enterReceipt(full.replace(/(.{4})/g, '$1　'), ' 红棉花开 ')
  await resident.at('/follow/thread')
})

test('18: the receipt stands in no address, title or referer', async ({ resident, page }) => {
  const seen: string[] = []
  page.on('request', (request) => {
    seen.push(request.url(), request.headers().referer ?? '')
  })
  page.on('framenavigated', async (frame) => {
    seen.push(frame.url())
  })
  const receipt = await resident.sendTip()
  seen.push(await page.title())
  await resident.enterReceipt(receipt)
  await resident.at('/follow/thread')
  seen.push(await page.title())
  const grouped = receipt.match(/\d{4}/g)?.join(' ') ?? receipt
  expect(seen.filter((text) => text.includes(receipt) || text.includes(grouped))).toEqual([])
  expect(seen.length).toBeGreaterThan(20)
})
