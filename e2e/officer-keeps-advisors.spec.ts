import { expect, test } from '@playwright/test'
import { sheetColumns } from '@/lib/advisors/import/sheet'
import { emptyVillage } from './people/asker'
import { atDesk, type Officer } from './people/officer'
import { look } from './shared'

type Cells = Partial<Record<(typeof sheetColumns)[number], string>>

/** A table of one lawyer in one village a line. */
function table(...rows: Cells[]): string {
  const lines = rows.map((row) => sheetColumns.map((column) => row[column] ?? '').join(','))
  return [sheetColumns.join(','), ...lines].join('\r\n')
}

/** As office software in China saves it. Node reads GB18030 and writes none, so its table is turned around. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, Buffer>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const pair = Buffer.from([high, low])
      const read = decoder.decode(pair)
      if ([...read].length === 1) codes.set(read, pair)
    }
  }
  return Buffer.concat([...text].map((one) => codes.get(one) ?? Buffer.from(one, 'latin1')))
}

async function lawyer(changes: Cells = {}): Promise<Cells> {
  const licence = `E2E${Date.now()}`
  return {
    ...{ 执业证号: licence, 姓名: '何导入', 律师事务所: '演示测试律师事务所' },
    ...{ 电话: '020-0000000', 语言: '普通话、粤语', 村居代码: await emptyVillage() },
    ...{ 开始日期: '2026-01-01', 第几周: '第二周', 星期: '周三' },
    ...{ 开始时间: '9:30', 结束时间: '11:30', 地点: '演示村委会', ...changes },
  }
}

/** Chooses a file, again while the page's script is still on its way, and has it checked. */
async function check({ page, words }: Officer, body: Buffer) {
  const button = page.getByRole('button', {
    name: words('deskAdvisors')('import.check'),
    exact: true,
  })
  await expect(async () => {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'advisors.csv', mimeType: 'text/csv', buffer: body })
    await expect(button).toBeEnabled({ timeout: 500 })
  }).toPass()
  await button.click()
}

const entered = async (licence = '') =>
  (await look('select 1 from advisors where licence = $1', [licence])).length

test('a table with a wrong line writes nothing; mended, in UTF-8 or GB18030, it is imported', async ({
  browser,
}) => {
  const officer = await atDesk(browser, 'justice.city')
  const { page } = officer
  const t = officer.words('deskAdvisors')
  await page.goto('/desk/advisors/import')
  const good = await lawyer()
  const wrong = { ...good, 执业证号: `${good.执业证号}X`, 村居代码: '440199999999' }
  await check(officer, Buffer.from(table(good, wrong)))
  await officer.sees(t('import.wrong', { count: 1 }))
  const line = page.getByRole('row', { name: t('import.line', { line: 3 }) })
  await expect(line).toContainText(t('import.errors.village_unknown', { about: '440199999999' }))
  await expect(page.getByRole('button', { name: t('import.write'), exact: true })).toHaveCount(0)
  expect(await entered(good.执业证号)).toBe(0)

  const encodings = [(text: string) => Buffer.from(text), gb18030]
  for (const encode of encodings) {
    const one = await lawyer()
    await check(officer, encode(table(one)))
    await officer.sees(t('import.good'))
    expect(await entered(one.执业证号)).toBe(0)
    await officer.press(t('import.write'))
    await officer.sees(t('import.written'))
    const [kept] = await look('select name, firm from advisors where licence = $1', [one.执业证号])
    expect(kept).toEqual({ name: one.姓名, firm: one.律师事务所 })
  }
  await page.context().close()
})

test('the bureau ends a service, and with it the villages', async ({ browser }) => {
  const officer = await atDesk(browser, 'justice.city')
  const { page } = officer
  const t = officer.words('deskAdvisors')
  const one = await lawyer()
  await page.goto('/desk/advisors/import')
  await check(officer, Buffer.from(table(one)))
  await officer.press(t('import.write'))
  await officer.sees(t('import.written'))
  const [found] = await look<{ id: string }>('select id from advisors where licence = $1', [
    one.执业证号,
  ])
  await page.goto(`/desk/advisors/${found?.id}`)
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel(t('one.lastDay')).fill(day)
  await officer.press(t('one.endService'))
  await officer.sees(t('one.ended'))
  const [ended] = await look(
    `select a.ends_on::text as service, s.ends_on::text as village from advisors a
      join advisor_assignments s on s.advisor_id = a.id where a.id = $1`,
    [found?.id],
  )
  expect(ended).toEqual({ service: day, village: day })
  await page.context().close()
})
