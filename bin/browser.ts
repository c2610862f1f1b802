import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

const run = fileURLToPath(new URL('run.js', import.meta.url))
const linux = process.platform === 'linux'
const root = process.getuid?.() === 0

/** The Chromium to test with: `CHROME_PATH`, one of the system's, or the one Playwright installed. */
export function findBrowser(): string | undefined {
  return candidates().find((path) => existsSync(path) && starts(path))
}

/** The same, installed first where there is none. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found) return found
  for (const install of installers()) {
    process.stdout.write(`No Chromium found. ${install.join(' ')}\n`)
    const [program = '', ...args] = install
    spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error('no Chromium could be installed: install one and name it in CHROME_PATH')
}

function candidates(): string[] {
  const { CHROME_PATH, PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env
  const windows = [PROGRAMFILES, x86, LOCALAPPDATA].flatMap((folder) =>
    folder
      ? ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application/chrome.exe'))
      : [],
  )
  return [
    ...(CHROME_PATH ? [CHROME_PATH] : []),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows,
    chromium.executablePath(),
  ]
}

/** A file may be there and its libraries not. Chrome on Windows would open a window when asked. */
function starts(path: string): boolean {
  return !linux || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function installers(): string[][] {
  const playwright = [process.execPath, run, 'playwright', 'install']
  const ours = linux && !root ? [[...playwright, 'chromium']] : []
  const apt = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk'
  const debian = linux && root && existsSync('/usr/bin/apt-get') ? [['/bin/sh', '-c', apt]] : []
  return [...ours, [...playwright, '--with-deps', 'chromium'], ...debian]
}
