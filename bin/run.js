import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { masterOf, namedSecrets } from '../lib/platform/secrets.js'
import { watchStyles, writeStyles } from './styles.js'

// Starts `next …`, `tsx …` or another tool of ours with the thread pool that password hashing
// needs: its size must be set before Node starts. Scripts load modules as the server does, so that
// those marked server-only open.
const packageOf = { tsc: 'typescript', playwright: '@playwright/test', biome: '@biomejs/biome' }
const [tool, ...rest] = process.argv.slice(2)
const script = tool === 'tsx'
const args = script
  ? ['--conditions=react-server', '--import', 'tsx', ...rest]
  : [tool === 'serve' ? 'bin/serve.js' : entryOf(tool), ...rest]

if (tool === 'next') writeStyles()
if (tool === 'next' && rest[0] === 'dev') watchStyles()

const child = spawn(process.execPath, args, {
  env: { ...process.env, ...secrets(), UV_THREADPOOL_SIZE: process.env.UV_THREADPOOL_SIZE ?? '8' },
  stdio: 'inherit',
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    const heardFromTerminal = signal === 'SIGINT' && process.stdin.isTTY
    if (!heardFromTerminal) child.kill(signal)
  })
}
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))

function entryOf(name) {
  const folder = fileURLToPath(
    new URL(`../node_modules/${packageOf[name] ?? name}/`, import.meta.url),
  )
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}

// A build and every start must agree on the key of action ids, or half-filled pages break.
function secrets() {
  const master = tool === 'next' || tool === 'serve' ? masterOf(process.env) : undefined
  return master ? namedSecrets(master, process.env) : {}
}
