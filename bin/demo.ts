import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

// From nothing to a portal to try: builds, fills an embedded database with the real areas,
// departments and triage table and with invented people and tips, starts, and says how to get in.
const settings = {
  NODE_ENV: 'production',
  KAPOK_DEMO: '1',
  ALLOW_EMBEDDED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
}
Object.assign(process.env, settings)
const port = process.env.PORT || '3000'
const url = `http://localhost:${port}`

say('1/3  Building the pages (half a minute)…')
await ended(run(['next', 'build']))

say('2/3  Preparing the embedded database…')
await ended(run(['tsx', 'bin/demo/data.ts']))

say('3/3  Starting…')
const server = run(['serve'])
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
await ready()
await ended(run(['tsx', 'bin/demo/print-accounts.ts', url]))

function say(line: string) {
  process.stderr.write(`\n${line}\n`)
}

function run(args: string[]): ChildProcess {
  return spawn(process.execPath, ['bin/run.js', ...args], { stdio: 'inherit' })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.on('exit', (code) => (code === 0 ? done() : process.exit(code ?? 1)))
  })
}

async function ready() {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${url}/api/health`).catch(() => undefined)
    if (answer?.ok) return
    await pause(200)
  }
  throw new Error(`${url} was not ready within a minute`)
}
