import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'

export interface Source {
  path: string
  text: string
}

export interface Import {
  from: string
  to: string
  /** Erased when compiled: it orders modules but runs nothing. */
  typeOnly: boolean
}

const written = /\.(tsx?|mjs|js|css)$/
const made = new Set(['next-env.d.ts', 'public/kapok.css'])
const notOurs = new Set(['node_modules', '.git', '.next', '.data', '.cache', 'test-results'])

/** Every file that someone wrote by hand, paths from the root of the repository. */
export function readSources(root: string): Source[] {
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : walk(path)
      return written.test(path) && !made.has(path) ? [path] : []
    })
  return walk('.')
    .filter((path) => !/^(\.next|drizzle\/(meta|data)|playwright-report)/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

const statement = /\b(?:import|export)\s+(type\s+)?([^'";=()]*?\sfrom\s+)?['"]([^'"]+)['"]/g
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g

/** What each file imports: a path of ours without its ending, or a package's name as written. */
export function importsOf({ path, text }: Source): Import[] {
  const stated = [...text.matchAll(statement)].map(([, type, names, to = '']) => ({
    from: path,
    to: resolved(path, to),
    typeOnly: Boolean(type) || onlyTypes(names),
  }))
  const awaited = [...text.matchAll(dynamic)].map(([, to = '']) => ({
    from: path,
    to: resolved(path, to),
    typeOnly: false,
  }))
  return [...stated, ...awaited]
}

function onlyTypes(names = ''): boolean {
  const listed = /^\{([^}]*)\}/.exec(names)?.[1]
  return Boolean(listed?.trim()) && !listed?.split(',').some((name) => !/^\s*(type\s|$)/.test(name))
}

function resolved(path: string, to: string): string {
  const own = to.startsWith('.') ? join(dirname(path), to) : to.replace(/^@\//, './')
  return own === to ? to : normalize(own).replace(written, '')
}

/** Our own files each file needs when it runs. */
export function graphOf(sources: Source[]): Map<string, string[]> {
  const byName = new Map(sources.map(({ path }) => [path.replace(written, ''), path]))
  return new Map(
    sources.map((source) => {
      const needed = importsOf(source).filter((one) => !one.typeOnly)
      return [source.path, needed.flatMap(({ to }) => byName.get(to) ?? [])]
    }),
  )
}

/** All files that loading `start` loads, itself included, each with the way to it. */
export function reachable(graph: Map<string, string[]>, start: string): Map<string, string[]> {
  const ways = new Map([[start, [start]]])
  for (const [path, way] of ways)
    for (const next of graph.get(path) ?? []) if (!ways.has(next)) ways.set(next, [...way, next])
  return ways
}
