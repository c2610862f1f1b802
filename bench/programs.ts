import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '@/lib/testing/free-port'
import { environment, type Place } from './environment'

const root = fileURLToPath(new URL('..', import.meta.url))

export type Server = { url: string; stop: () => Promise<void> }

/** The built portal, as in production. */
export async function serve(place: Place): Promise<Server> {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const child = start(['bin/serve.js'], { ...place, PORT: port, KAPOK_ORIGIN: url })
  await ready(url, child)
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Runs a tool through bin/run.js and gives back what it printed. */
export async function runTool(tool: string[], more: Record<string, string> = {}): Promise<string> {
  const child = start(['bin/run.js', ...tool], more)
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`${tool.join(' ')} ended with ${code}\n${printed}`)
  return printed
}

/** Ends with the bench, however that ends. */
function start(args: string[], more: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  return child
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(100)) {
    if (child.exitCode !== null) throw new Error(`the portal ended with ${child.exitCode}`)
    const answer = await fetch(`${url}/api/health`).catch(() => undefined)
    if (answer?.ok) return
  }
  throw new Error(`${url} was not ready within a minute`)
}
