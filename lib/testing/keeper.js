import { execFileSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import process from 'node:process'

// Stops a test server and removes its directory when the process that started it goes away, however
// it goes: standard input closes then. Its own process group, so that Ctrl-C does not reach it first.
const [home, program, ...stop] = process.argv.slice(2)
const { uid, gid } = statSync(home)
const user = process.getuid?.() === 0 ? { uid, gid } : {}

process.stdin.resume().on('close', () => {
  execFileSync(program, stop, { ...user, cwd: home, stdio: 'ignore' })
  rmSync(home, { recursive: true, force: true })
})
