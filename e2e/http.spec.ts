import { connect } from 'node:net'
import { filled, hiddenFields, Visitor } from './people/visitor'
import { countTips, sharedPortal } from './shared'
import { expect, test } from './test'

const told = '演示：有人在楼下收保护费，不给就砸店。'

async function aboutToSend(): Promise<{ visitor: Visitor; form: FormData; before: number }> {
  const visitor = new Visitor(sharedPortal().url)
  await visitor.tell(told)
  return { visitor, form: await visitor.ready(), before: await countTips() }
}

test('51: a post from another site, from nowhere or without its origin is refused with a page', async () => {
  const { visitor, form, before } = await aboutToSend()
  const strange: Record<string, string>[] = [
    { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    { origin: '', 'sec-fetch-site': 'cross-site' },
    { origin: visitor.url, 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of strange) {
    const { status, html } = await visitor.post('/report/check', form, headers)
    expect(status, JSON.stringify(headers)).toBeGreaterThanOrEqual(400)
    expect(status, JSON.stringify(headers)).toBeLessThan(500)
    expect(html).toContain('96110')
  }
  expect(await countTips()).toBe(before)
  expect((await visitor.post('/report/check', form)).location).toBe('/report/done')
})

test('52: forged and stale action ids, strange fields and hostile bodies execute nothing', async () => {
  const { visitor, form, before } = await aboutToSend()
  const page = await visitor.get('/report/check')
  const id = hiddenFields(page.html).map(
    ([name, value]) =>
      [name, value.replace(/"id":"[0-9a-f]+"/, `"id":"${'40'.repeat(21)}"`)] as const,
  )
  const forged = new FormData()
  for (const [name, value] of id) forged.append(name, value)
  forged.append('truth', 'on')
  const hostile: [string, BodyInit, Record<string, string>][] = [
    ['/report/check', forged, {}],
    ['/', form, {}],
    ['/report/check', '[]', { 'next-action': '40'.repeat(21), 'content-type': 'text/plain' }],
    ['/report/check', '['.repeat(60_000), { 'next-action': 'x', 'content-type': 'text/plain' }],
    ['/desk', '[{"__proto__":{"role":"admin"}}]', { 'next-action': '40'.repeat(21) }],
    ['/desk', '['.repeat(60_000), { 'next-action': '40'.repeat(21) }],
  ]
  for (const [path, body, headers] of hostile) {
    const { status, html } = await visitor.post(path, body, headers)
    expect(status, path).toBeLessThan(500)
    expect(html).not.toMatch(/\n\s+at .+:\d+:\d+/)
  }
  expect(await countTips()).toBe(before)
})

test('52: fields nobody asked for change nothing', async () => {
  const { visitor, form, before } = await aboutToSend()
  for (const name of ['__proto__', 'constructor', 'status', 'role']) form.append(name, 'closed')
  const { status, location } = await visitor.post('/report/check', form)
  expect(status).toBeLessThan(500)
  if (location) expect(await countTips()).toBe(before + 1)
  else expect(await countTips()).toBe(before)
})

test('53: headers that only a proxy may set open nothing', async () => {
  const { visitor, form, before } = await aboutToSend()
  const subrequest = { 'x-middleware-subrequest': Array(5).fill('proxy').join(':') }
  const desk = await visitor.get('/desk', subrequest)
  expect(desk.status === 200 ? desk.html : desk.location).not.toContain('data-row')
  expect((await visitor.get('/', subrequest)).headers.get('content-security-policy')).toBeTruthy()
  const spoofed = await visitor.post('/report/check', form, {
    origin: 'https://elsewhere.example',
    'x-forwarded-host': 'elsewhere.example',
  })
  expect(spoofed.status).toBeGreaterThanOrEqual(400)
  expect(await countTips()).toBe(before)
})

test('54: every answer carries its policy, and none of them names another host', async () => {
  const visitor = new Visitor(sharedPortal().url)
  const paths = ['/', '/report', '/follow', '/desk/sign-in', '/en/learn', '/nowhere', '/exit']
  for (const path of paths) {
    const { headers } = await visitor.get(path)
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
    expect(headers.get('referrer-policy'), path).toBe('same-origin')
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('cache-control'), path).toContain('no-store')
    expect(headers.get('x-powered-by'), path).toBeNull()
  }
})

test('60: bodies too large, torn, without a boundary or in ten thousand parts get a friendly answer', async () => {
  const { visitor, form, before } = await aboutToSend()
  const parts = new FormData()
  for (const [name, value] of form) parts.append(name, value)
  for (let n = 0; n < 1000; n++) parts.append(`x${n}`, '')
  const bodies: [BodyInit, string | undefined][] = [
    ['x'.repeat(1_200_000), 'application/x-www-form-urlencoded'],
    ['--b\r\nContent-Disposition: form-da', 'multipart/form-data; boundary=b'],
    ['--b\r\n', 'multipart/form-data'],
    ['not a form', 'text/plain'],
    [parts, undefined],
  ]
  for (const [body, type] of bodies) {
    const headers: Record<string, string> = type ? { 'content-type': type } : {}
    const { status, html } = await visitor.post('/report/check', body, headers)
    expect(status, type).toBeGreaterThanOrEqual(400)
    expect(status, type).toBeLessThan(500)
    expect(html, type).toContain('96110')
    expect(html, type).toContain('href="/report/check"')
  }
  expect(await countTips()).toBe(before)
})

test('60: a body that never comes holds nobody else up', async () => {
  const { hostname, port } = new URL(sharedPortal().url)
  const sockets = Array.from({ length: 20 }, () => connect(Number(port), hostname))
  for (const socket of sockets) {
    socket.on('error', () => {})
    socket.write(
      `POST /report HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: http://${hostname}:${port}\r\n` +
        'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000000\r\n\r\na=',
    )
  }
  expect((await new Visitor(sharedPortal().url).get('/')).status).toBe(200)
  for (const socket of sockets) socket.destroy()
})

test('61: strange characters are put right or pointed out, never an error', async () => {
  const strange = [
    `演示：收保护费的人每月来一次。\u0000`,
    `演示：收保护费的人每月来一次。\ud800`,
    `演示：\u202e收保护费的人每月来一次\u202c，\u200b不给就掀摊子。`,
    `演示：不给就掀摊子。${'😀'.repeat(4000)}`,
    `演示：z̸̢̛a̶̡l̴̢g̵o̷ 收保护费的人每月来一次。${'\u0301'.repeat(200)}`,
  ]
  for (const story of strange) {
    const visitor = new Visitor(sharedPortal().url)
    await visitor.answer('/report', { group: 'other', helper: 'self' })
    await visitor.answer('/report/place', { scope: 'elsewhere', district: '' })
    const page = await visitor.get('/report/story')
    const body = filled(page.html, { story })
    const { status } = await visitor.post('/report/story', body)
    expect(status, JSON.stringify(story.slice(0, 20))).toBeLessThan(400)
  }
})
