import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@/lib/testing/free-port'
import { testEnvironment } from './environment'
import { Visitor } from './people/visitor'
import { expect, test } from './test'

const data = mkdtempSync(join(tmpdir(), 'kapok-embedded-'))
const root = join(import.meta.dirname, '..')
const running: ChildProcess[] = []

test.afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await pause(200)
  rmSync(data, { recursive: true, force: true, maxRetries: 5 })
})

async function serve(): Promise<{ child: ChildProcess; url: string; said: () => string }> {
  const port = String(await freePort())
  const { DATABASE_URL: _, POSTGRES_URL: __, ...inherited } = process.env
  const env = { ...inherited, ...testEnvironment, PORT: port, KAPOK_DATA: data }
  const child = spawn(process.execPath, ['bin/serve.js'], {
    cwd: root,
    env: { ...env, ALLOW_EMBEDDED: '1', UV_THREADPOOL_SIZE: '8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk
    })
  }
  return { child, url: `http://localhost:${port}`, said: () => said }
}

test('10: a second process on the embedded database refuses to start, says why, and harms nothing', async () => {
  test.setTimeout(240_000)
  const first = await serve()
  await expect
    .poll(
      () =>
        fetch(`${first.url}/api/health`).then(
          ({ ok }) => ok,
          () => false,
        ),
      {
        timeout: 180_000,
      },
    )
    .toBe(true)
  expect(existsSync(join(data, 'pid'))).toBe(true)
  const second = await serve()
  const [code] = await once(second.child, 'exit')
  expect(code).not.toBe(0)
  expect(second.said()).toContain(`in use by process ${first.child.pid}`)
  expect(second.said()).toContain('DATABASE_URL')
  const visitor = new Visitor(first.url)
  expect((await visitor.get('/advisors?q=cb')).html).toContain('长湴')
  expect((await visitor.get('/report')).html).toContain('这里还没有开通')
})
