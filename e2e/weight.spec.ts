import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { Resident } from './people/resident'
import { expect, test } from './test'

const kilobyte = 1000

/** What a browser loads: bytes as they come over the wire, headers apart. */
async function watch(page: Page) {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.clearBrowserCache')
  const urls = new Map<string, string>()
  const scripts: string[] = []
  const loaded = { bytes: 0 }
  const headers = new Map<string, number>()
  client.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url)
  })
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    headers.set(requestId, response.fromDiskCache ? 0 : response.encodedDataLength)
    if (type === 'Script' && !response.url.includes('/enhance.js')) scripts.push(response.url)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (headers.get(requestId) === 0) return
    loaded.bytes += Math.max(0, encodedDataLength - (headers.get(requestId) ?? 0))
  })
  return { loaded, scripts, urls: () => [...urls.values()] }
}

test('54: the first page weighs at most 20 kB, with no script but our own and nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const { loaded, scripts, urls } = await watch(page)
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(loaded.bytes).toBeGreaterThan(1 * kilobyte)
  expect(loaded.bytes).toBeLessThanOrEqual(20 * kilobyte)
  expect(scripts).toEqual([])
  expect(
    urls().filter((url) => !url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)),
  ).toEqual([])
})

test('what a phone keeps for a day is what its address says', async ({ page, request }) => {
  await page.goto('/')
  const kept = page.locator('link[rel=stylesheet], script[src]')
  const addresses = await kept.evaluateAll((all) =>
    all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''),
  )
  expect(addresses.map((address) => address.split('?')[0]).sort()).toEqual([
    '/enhance.js',
    '/kapok.css',
  ])
  for (const address of addresses) {
    const answer = await request.get(address)
    const sum = createHash('sha256').update(await answer.body())
    expect(address.split('?')[1], address).toBe(sum.digest('hex').slice(0, 8))
    expect(answer.headers()['cache-control'], address).toBe('public, max-age=86400')
  }
})

test('54: a whole tip weighs at most 60 kB, with no script but our own and nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const { loaded, scripts, urls } = await watch(page)
  await new Resident(page, 'zh-CN', false, true).sendTip({
    group: 'vice',
    scope: 'district',
    district: '440106',
  })
  await page.waitForLoadState('networkidle')
  test.info().annotations.push({ type: 'bytes', description: String(loaded.bytes) })
  expect(loaded.bytes).toBeLessThanOrEqual(60 * kilobyte)
  expect(scripts).toEqual([])
  expect(
    urls().filter((url) => !url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)),
  ).toEqual([])
})

test('the page of a village weighs at most 25 kB, with no script but our own', async ({ page }) => {
  const { loaded, scripts } = await watch(page)
  await page.goto('/advisors/440106001001')
  await page.waitForLoadState('networkidle')
  expect(loaded.bytes).toBeGreaterThan(1 * kilobyte)
  expect(loaded.bytes).toBeLessThanOrEqual(25 * kilobyte)
  expect(scripts).toEqual([])
})

test('55: no public page waits for a script to show itself', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  const paths = ['/', '/safe', '/report', '/follow', '/advisors', '/learn', '/transparency'].concat(
    ['/privacy', '/settings', '/exit', '/en', '/en/report', '/nowhere'],
  )
  for (const path of paths) {
    const answer = await page.goto(path)
    expect(await answer?.text(), path).not.toMatch(/<template id="[BPS]:|__next_error__/)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    expect(await page.locator('[hidden] h1, [hidden] main').count(), path).toBe(0)
  }
  await context.close()
})
