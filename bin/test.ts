import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { testEnvironment } from '../e2e/environment'
import { ensureBrowser } from './browser'

// Everything the pipeline checks, one stage after the other; the first that fails ends it. The last
// line counts what really ran: the tests of both runners, and each other stage as one.
interface Stage {
  name: string
  command: string[]
  /** Where the runner leaves its counts. */
  report?: string
}

/** Biome colours what it writes to a file too. */
const plain = process.stdout.isTTY ? [] : ['--colors=off']
const knip = ['knip', '--config', 'lib/testing/knip.jsonc', '--no-progress']
const unit = 'test-results/unit.json'
const browser = 'test-results/browser.json'

const stages: Stage[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', ...plain, '.'] },
  { name: 'generated types', command: ['next', 'typegen'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'layers', command: ['tsx', 'bin/layers.ts'] },
  { name: 'unused code', command: knip },
  { name: 'code that only tests use', command: [...knip, '--production'] },
  {
    name: 'unit and database tests',
    command: [
      'vitest',
      'run',
      '--config',
      'lib/testing/vitest.config.ts',
      '--reporter=default',
    ].concat(['--reporter=json', `--outputFile.json=${unit}`]),
    report: unit,
  },
  { name: 'build', command: ['next', 'build'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
    report: browser,
  },
]

const run = fileURLToPath(new URL('run.js', import.meta.url))
const say = (line: string) => process.stdout.write(`${line}\n`)
const started = Date.now()
const total = { passed: 0, failed: 0 }
const changedBefore = changed()

rmSync('test-results', { recursive: true, force: true })
say(`\n== browser: ${ensureBrowser()}`)
for (const stage of stages) {
  add(measured(stage))
  if (total.failed > 0) break
}
if (total.failed === 0) add(leftClean())
say(`\n${total.passed} passed, ${total.failed} failed in ${seconds(started)}`)
process.exitCode = total.failed > 0 ? 1 : 0

function add({ passed, failed }: typeof total) {
  total.passed += passed
  total.failed += failed
}

function measured({ name, command, report }: Stage) {
  say(`\n== ${name}: ${command.join(' ')}`)
  const since = Date.now()
  const env = { ...process.env, ...testEnvironment }
  const { status } = spawnSync(process.execPath, [run, ...command], { stdio: 'inherit', env })
  const counts = report && existsSync(report) ? counted(report) : { passed: 1, failed: 0 }
  const ok = status === 0 && counts.failed === 0
  say(`== ${name}: ${ok ? 'ok' : 'FAILED'} in ${seconds(since)}`)
  if (ok) return counts
  return {
    passed: report && existsSync(report) ? counts.passed : 0,
    failed: Math.max(counts.failed, 1),
  }
}

function counted(report: string) {
  const { stats, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  if (!stats) return { passed: numPassedTests, failed: numFailedTests }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

/** Nothing that ran may have written into a file that git keeps. Of a checkout somebody was at work in, this cannot be told. */
function leftClean() {
  say('\n== checkout: git status --porcelain')
  const now = changedBefore === '' ? changed() : undefined
  const told = now ? `FAILED\n${now}` : 'ok'
  say(`== checkout: ${now === undefined ? 'not clean to begin with, or not of git' : told}`)
  return { passed: now === '' ? 1 : 0, failed: now ? 1 : 0 }
}

function changed(): string | undefined {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
