import type { Figure } from './figure'
import { type Modules, type Node, originOf } from './modules'
import { isProduct, isWords, stemOf } from './sources'

/** A name that two files of `lib` declare and export; passing a name on declares nothing. */
export function namesTwice(modules: Modules): Figure {
  const files = new Map<string, string[]>()
  for (const { path, exported, declared } of modules.values()) {
    if (!path.startsWith('lib/') || !isProduct(path) || isWords(path)) continue
    for (const [name, what] of exported) {
      if ('local' in what && declared.has(what.local)) {
        files.set(name, [...(files.get(name) ?? []), path])
      }
    }
  }
  const twice = [...files].filter(([, where]) => where.length > 1)
  return {
    name: 'exported names that exist twice in lib',
    now: [twice.length],
    aim: '<= 10',
    found: { names: twice.map(([name, where]) => `${name}: ${where.join(' ')}`) },
  }
}

const plainNames = /\/(schema|tables|policy|queries|lifecycle|page|layout|route)\.tsx?$/

/**
 * Files of `lib` and `app/components` none of whose exports bears the file's name: `find-held.ts`
 * wants a name with `findHeld` in it, in any case. A default export counts as one. A file whose
 * name is a fixed part of every subject, and one that exports nothing, is not asked.
 */
export function namelessFiles(modules: Modules): Figure {
  const asked = [...modules.values()].filter(
    ({ path, exported }) =>
      /^(lib|app\/components)\//.test(path) &&
      isProduct(path) &&
      !isWords(path) &&
      !plainNames.test(path) &&
      exported.size > 0,
  )
  const nameless = asked.filter(({ path, exported }) => {
    const own = stemOf(path).replaceAll('-', '').toLowerCase()
    return ![...exported.keys()].some(
      (name) => name === 'default' || name.toLowerCase().includes(own),
    )
  })
  const share = Math.round((100 * nameless.length) / Math.max(asked.length, 1))
  return {
    name: 'files that export nothing of their own name / of so many',
    now: [nameless.length, asked.length],
    aim: '<= 10 %',
    note: `${share} %`,
    found: { files: nameless.map(({ path }) => path) },
  }
}

const readByNext =
  /^app\/(.*\/)?(page|layout|route|error|global-error|not-found|loading|template|default)\.tsx?$/

/**
 * Exports of `lib` and `app` that no other file of the product imports: tests, benches and browser
 * journeys do not count, commands do, and passing a name on is no use of it. What Next itself
 * reads needs no importer.
 */
export function unusedExports(modules: Modules): Figure {
  const used = usedExports(modules)
  const unused = [...modules.values()]
    .filter(({ path }) => /^(lib|app)\//.test(path) && isProduct(path) && !readByNext.test(path))
    .flatMap(({ path, exported, declared }) =>
      [...exported]
        .filter(([name]) => !used.has(`${path} ${name}`))
        .map(([name, what]) => ({
          text: `${path} ${name}`,
          type: 'local' in what && isType(declared.get(what.local)),
        })),
    )
  const values = unused.filter(({ type }) => !type).map(({ text }) => text)
  const types = unused.filter(({ type }) => type).map(({ text }) => text)
  return {
    name: 'exports without a production importer',
    now: [unused.length],
    aim: '0',
    note: `${values.length} values, ${types.length} types`,
    found: { values, types },
  }
}

const isType = (node?: Node) => /^TS(TypeAlias|Interface)Declaration$/.test(node?.type ?? '')

function usedExports(modules: Modules): Set<string> {
  const used = new Set<string>()
  const use = (file: string, name: string): void => {
    const names = name === '*' ? [...(modules.get(file)?.exported.keys() ?? [])] : [name]
    for (const one of names) {
      used.add(`${file} ${one}`)
      const origin = originOf(modules, file, one)
      if (origin) used.add(`${origin.file} ${origin.name}`)
    }
  }
  for (const { path, needs } of modules.values()) {
    if (!isProduct(path)) continue
    for (const { to, names, passedOn } of needs) {
      if (!passedOn || readByNext.test(path)) for (const name of names) use(to, name)
    }
  }
  return used
}
