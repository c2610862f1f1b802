import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Layers {
  /** How many TypeScript modules of `app` and `lib` were read, and how many of them run in a browser. */
  seen: number
  clients: number
  /** Files that stand there and were not read. */
  skipped: string[]
  /** Each break of a rule and the way of imports to it. */
  broken: string[]
}

const own = (name: string) => fileURLToPath(new URL(`layers/${name}`, import.meta.url))
const lock = own('package-lock.json')
const installed = own('node_modules/.installed-lock.json')

/** Holds the imports of the checkout in `root` against the rules in `layers/rules.js`. */
export function readLayers(root: string): Layers {
  install()
  const printed = execFileSync(process.execPath, [own('cruise.js')], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(printed)
}

/** The reader needs a TypeScript of its own, so it has a folder of its own. */
function install(): void {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8'))
    return
  const npm = process.env.npm_execpath
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  execFileSync(program, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: own(''),
    stdio: ['ignore', 2, 2],
  })
  copyFileSync(lock, installed)
}
