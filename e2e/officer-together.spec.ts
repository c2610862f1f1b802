import { type Browser, expect, type Page, test } from '@playwright/test'
import { atDesk, type Officer } from './people/officer'
import { Resident } from './people/resident'
import { lastTip, look } from './shared'

/** A tip for the triage desk, and the two who work there. */
async function sentToBoth(page: Page, browser: Browser) {
  await new Resident(page, 'zh-CN', false, true).sendTip()
  const { id } = await lastTip()
  const [first, second] = [await atDesk(browser, 'triage1'), await atDesk(browser, 'triage2')]
  return { id, first, second }
}

test('39: of two who close at once the second sees both versions side by side and loses no word', async ({
  page,
  browser,
}) => {
  const { id, first, second } = await sentToBoth(page, browser)
  const t = first.words('deskTip')
  await first.openTip(id)
  await first.press(t('next.accept'))
  await first.press(t('next.check'))
  await first.page.getByRole('button', { name: t('next.check') }).waitFor({ state: 'detached' })
  await second.openTip(id)
  await writeEnd(first, '演示：先写的答复。')
  await writeEnd(second, '演示：后写的答复。')
  await first.press(t('form.close'))
  await first.page.getByRole('button', { name: t('next.reopen') }).waitFor()
  await second.press(t('form.close'))
  const shell = second.words('deskShell')
  const theirs = second.page.getByRole('status', { name: shell('conflict.theirs') })
  await expect(theirs).toContainText('演示：先写的答复。')
  await expect(second.page.getByLabel(t('form.closeText'))).toHaveValue('演示：后写的答复。')
  await second.sees(shell('conflict.yours'))
  const closures = await look('select 1 from tip_closures where tip_id = $1', [id])
  expect(closures).toHaveLength(1)
  await second.press(shell('conflict.giveUp'))
  await expect(second.page.getByLabel(t('form.closeText'))).toHaveCount(0)
  await first.page.context().close()
  await second.page.context().close()
})

async function writeEnd(officer: Officer, text: string): Promise<void> {
  const t = officer.words('deskTip')
  await officer.press(t('next.close'))
  await officer.page.getByLabel(t('form.outcome')).selectOption('unfounded')
  await officer.page.getByLabel(t('form.closeText')).fill(text)
}

test('40: of two who claim a tip one gets it, and the other is told who', async ({
  page,
  browser,
}) => {
  const { id, first, second } = await sentToBoth(page, browser)
  const t = first.words('deskTip')
  await first.openTip(id)
  await second.openTip(id)
  await first.press(t('next.claim'))
  await first.page.getByRole('button', { name: t('next.letGo') }).waitFor()
  await second.press(t('next.claim'))
  const [winner] = await look<{ name: string }>(
    `select name from staff where email like 'triage1@%'`,
  )
  await second.sees(first.words('errors')('claimed', { by: winner?.name ?? '' }))
  await first.page.context().close()
  await second.page.context().close()
})

test('by keyboard: a tip is claimed, its form opened and left, and the queue reached again', async ({
  page,
  browser,
}) => {
  await new Resident(page, 'zh-CN', false, true).sendTip()
  const { id } = await lastTip()
  const officer = await atDesk(browser, 'triage1')
  const t = officer.words('deskTip')
  await officer.openTip(id)
  await officer.page.keyboard.press('?')
  await officer.sees(officer.words('deskShell')('keys.handOver'))
  await officer.page.keyboard.press('a')
  await officer.page.getByRole('button', { name: t('next.letGo') }).waitFor()
  await officer.page.keyboard.press('r')
  await officer.page.getByLabel(t('form.reason')).waitFor()
  await officer.page.keyboard.press('m')
  await expect(officer.page.getByLabel(t('compose.text'))).toBeFocused()
  await officer.page.keyboard.type('c')
  await expect(officer.page.getByLabel(t('compose.text'))).toHaveValue('c')
  await officer.page.keyboard.press('Tab')
  await officer.page.keyboard.press('g')
  await officer.page.keyboard.press('i')
  await officer.page.waitForURL(/\/desk$/)
  await officer.page.context().close()
})
