import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'

export interface Source {
  path: string
  text: string
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
