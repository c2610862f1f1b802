import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { askDesk } from '@/lib/testing/desk'
import { freePort } from '@/lib/testing/free-port'
import { testEnvironment } from './environment'
import { type Mailbox, openMailbox } from './mailbox'
import { openRelay, type Relay } from './relay'

export interface Portal {
  url: string
  /** The superuser's way to its database, which no fault cuts. */
  ownerUrl: string
  database: Relay
  mailbox: Mailbox
  /** What it has said so far. */
  log: () => string
  pid: () => number
  /** As a crash would: at once, nothing finished. */
  kill: () => Promise<void>
  /** Starts it again, with other settings where given. */
  start: (env?: Record<string, string>) => Promise<void>
  stop: () => Promise<void>
}

interface Options {
  /** Where to ask for a database. */
  desk: string
  port?: number
  mailPort?: number
  env?: Record<string, string>
}

const cronSecret = 'cron-of-the-tests'
export const cronCall = { authorization: `Bearer ${cronSecret}` }

const root = fileURLToPath(new URL('..', import.meta.url))

/** The built portal, as in production, on a database and a mailbox of its own. */
export async function startPortal({ desk, port, mailPort, env = {} }: Options): Promise<Portal> {
  const { url: given, ownerUrl } = await askDesk(desk)
  const database = await openRelay(Number(new URL(given).port))
  const mailbox = await openMailbox(mailPort)
  const listen = String(port ?? (await freePort()))
  const url = `http://localhost:${listen}`
  const settings = {
    ...testEnvironment,
    PORT: listen,
    DATABASE_URL: Object.assign(new URL(given), { port: String(database.port) }).href,
    RESEND_BASE_URL: mailbox.address,
    RESEND_API_KEY: 're_test',
    CRON_SECRET: cronSecret,
    KAPOK_ORIGIN: url,
    KAPOK_FORM_AGE: '0',
    UV_THREADPOOL_SIZE: '8',
    ...env,
  }

  let server: ChildProcess | undefined
  const said: string[] = []
  const end = async (signal: NodeJS.Signals) => {
    if (!server || server.exitCode !== null || server.signalCode) return
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
  }
  const start = async (changed: Record<string, string> = {}) => {
    server = spawn(process.execPath, ['bin/serve.js'], {
      cwd: root,
      env: { ...process.env, ...settings, ...changed },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said.push(chunk.toString())
        process.stderr.write(chunk)
      })
    }
    await ready(url, server)
  }
  await start()
  return {
    url,
    ownerUrl,
    database,
    mailbox,
    log: () => said.join(''),
    pid: () => server?.pid ?? 0,
    kill: () => end('SIGKILL'),
    start,
    stop: async () => {
      await end('SIGTERM')
      await database.cut()
      mailbox.close()
    },
  }
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(100)) {
    if (server.exitCode !== null) throw new Error(`the portal ended with ${server.exitCode}`)
    const answer = await fetch(`${url}/api/health`).catch(() => undefined)
    if (answer?.ok) return
  }
  throw new Error(`${url} was not ready within a minute`)
}
