import type { Figure } from './figure'
import { type Modules, type Node, walk } from './modules'
import { folderOf, isCode, isProduct, isTest, isWords, type Source } from './sources'

const lines = (sources: Source[]) =>
  sources.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)

/** A folder's own sources, not those of folders inside it. Files of words are counted apart. */
export function largestFolder(sources: Source[]): Figure {
  const asked = sources.filter(({ path }) => /^(lib|app|bin)\//.test(path) && isProduct(path))
  const largest = (words: boolean) => {
    const sizes = new Map<string, number>()
    for (const { path } of asked.filter((one) => isCode(one.path) && isWords(one.path) === words)) {
      sizes.set(folderOf(path), (sizes.get(folderOf(path)) ?? 0) + 1)
    }
    return [...sizes].sort(([, a], [, b]) => b - a)
  }
  const [[folder, size] = ['', 0], ...others] = largest(false)
  const [[wordy, words] = ['', 0]] = largest(true)
  const over = others.filter(([, count]) => count > 20)
  return {
    name: 'sources in the largest folder',
    now: [size],
    aim: '<= 20',
    note: `${folder}; ${over.length} others over 20; words: ${words} in ${wordy}`,
    found: { folders: [[folder, size] as const, ...over].map(([path, n]) => `${path} ${n}`) },
  }
}

/** Also of types, also to load later. */
export function upwardImports(modules: Modules): Figure {
  const found = [...modules.values()]
    .filter(({ path }) => path.startsWith('lib/') && isProduct(path))
    .flatMap(({ path, needs }) =>
      needs.filter(({ to }) => to.startsWith('app/')).map(({ to }) => `${path} imports ${to}`),
    )
  return { name: 'lib -> app imports', now: [found.length], aim: '0', found: { imports: found } }
}

/**
 * What files marked 'use server' export, and functions so marked inside other files. The rule sees
 * files in `app/actions`; before this folder exists, files named `actions.ts`.
 */
export function actionsOutside(modules: Modules): Figure {
  const moved = [...modules.keys()].some((path) => path.startsWith('app/actions/'))
  const inside = moved ? /^app\/actions\/[^/]+\.ts$/ : /(^|\/)actions\.ts$/
  const actions = [...modules.values()]
    .filter(({ path }) => isProduct(path))
    .flatMap(({ path, tree, exported }) => {
      const marks = markedFunctions(tree)
      if (marks < 0) return [...exported.keys()].map((name) => ({ path, name }))
      return Array.from({ length: marks }, () => ({ path, name: '(a function inside)' }))
    })
  const outside = actions.filter(({ path, name }) => !inside.test(path) || name.startsWith('('))
  return {
    name: 'server actions outside the rule / of so many',
    now: [outside.length, actions.length],
    aim: '0',
    found: { actions: outside.map(({ path, name }) => `${path} ${name}`) },
  }
}

/** How many functions inside a file are marked; -1 where the whole file is. */
function markedFunctions(tree: Node): number {
  const isMark = ({ directive }: Node) => directive === 'use server'
  if ((tree.body as Node[]).some(isMark)) return -1
  let marks = 0
  walk(tree, (node) => {
    if (isMark(node)) marks += 1
  })
  return marks
}

export function linesOfCode(sources: Source[]): Figure {
  const asked = sources.filter(({ path }) => /^(lib|app)\//.test(path) && !isWords(path))
  const code = asked.filter(({ path }) => isCode(path))
  const withTests = lines(code)
  const styles = lines(asked.filter(({ path }) => path.endsWith('.css')))
  return {
    name: 'lines in lib + app without messages and tests',
    now: [lines(code.filter(({ path }) => !isTest(path)))],
    aim: '<= 33000',
    note: `${withTests} with tests; ${styles} of stylesheets apart`,
  }
}

/** Calls that state a test, in the source; `test.each` is one call, however many rows it has. */
export function statedTests(modules: Modules, ran?: number): Figure {
  const files = [...modules.values()].filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path))
  let calls = 0
  for (const { tree } of files) {
    walk(tree, (node) => {
      if (node.type === 'CallExpression' && statesTest(node.callee as Node)) calls += 1
    })
  }
  return {
    name: 'test files / tests stated / tests that passed in the last run',
    now: ran === undefined ? [files.length, calls] : [files.length, calls, ran],
    aim: 'none lost',
    note: ran === undefined ? 'no counts in test-results' : undefined,
  }
}

function statesTest(callee: Node): boolean {
  if (callee.type === 'Identifier') return /^(test|it)$/.test(String(callee.name))
  if (callee.type !== 'CallExpression') return false
  const { object, property } = callee.callee as { object?: Node; property?: Node }
  return /^(test|it)$/.test(String(object?.name)) && /^(each|for)$/.test(String(property?.name))
}
