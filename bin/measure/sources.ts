import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'

export interface Source {
  path: string
  text: string
}

const notOurs = /^(\.|node_modules$|test-results$|playwright-report$)/

/** Every file of a checkout that somebody wrote by hand, and the reference data; paths from its root. */
export function readSources(root: string): Source[] {
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return notOurs.test(entry.name) ? [] : walk(path)
      return isWritten(path) ? [path] : []
    })
  return walk('.')
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function isWritten(path: string): boolean {
  if (isData(path)) return /\.(json|csv)$/.test(path)
  return /\.(tsx?|m?js|css|sql)$/.test(path) && path !== 'next-env.d.ts'
}

export const isData = (path: string) => path.startsWith('drizzle/data/')

/** Tests, their tables of cases, and what serves tests alone. */
export const isTest = (path: string) =>
  /\.(test|spec|cases)\.tsx?$/.test(path) || /^(lib\/testing|e2e|bench)\//.test(path)

/** Words on the screen and in mails. */
export const isWords = (path: string) => /^(app|lib)\/messages\//.test(path)

/** These commands themselves, which name what they look for. */
const isMeasure = (path: string) => /^bin\/measure[./]/.test(path)

/** What is made for a running portal: no test, no data. */
export const isProduct = (path: string) => !isTest(path) && !isData(path) && !isMeasure(path)

export const isCode = (path: string) => /\.(tsx?|m?js)$/.test(path)

export const folderOf = (path: string) => path.replace(/\/?[^/]*$/, '')

/** A file's name without folder and ending. */
export const stemOf = (path: string) => path.replace(/^.*\//, '').replace(/\.\w+$/, '')
