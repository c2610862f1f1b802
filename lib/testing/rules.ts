import { graphOf, importsOf, reachable, type Source } from './sources'

/** Modules of `lib` from left to right: each imports only from tiers before its own. */
export const tiers = [
  ['messages'],
  ['platform'],
  ['vault', 'areas'],
  ['http'],
  ['identity'],
  ['audit', 'receipts', 'drafts'],
  ['cases'],
  ['departments', 'advisors'],
  ['routing'],
  ['tips', 'consultations'],
]

/** Files that may do what a rule forbids, each with its reason. */
export const exceptions: Record<string, Record<string, string>> = {
  environment: {
    'lib/platform/env.ts': 'the one reader of the environment',
    'lib/testing/': 'the test server is named before any module of ours is loaded',
    'bin/': 'starts other programs with an environment',
    'e2e/': 'starts the portal with an environment',
    'bench/': 'starts the portal with an environment',
    'next.config.js': 'read by Next before any module of ours',
    'instrumentation.ts': 'Next leaves the branch out of a build for another runtime',
  },
  catching: {
    'app/server/action.ts': 'turns a Problem into the state of a form',
    'app/server/page.tsx': 'turns a Problem into a page',
    'app/server/desk-page.tsx': 'turns a Problem into a page',
    'app/server/staff-upload.ts': 'turns a Problem into an answer a script reads',
    'lib/platform/mail/outbox.ts': 'a mail that fails is tried again',
    'lib/platform/identified.ts': 'removes parameters from what the driver throws',
    'lib/vault/seal/lock.ts': 'Node tells a failed authentication of a ciphertext only by throwing',
    'lib/platform/embedded.ts': 'asks the system whether a file or a process exists',
    'bin/': 'a command tells its user what failed',
    'e2e/': 'closes what it opened',
  },
  upward: {},
}

export type Rule = (sources: Source[]) => string[]

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('lib/testing/')
const isPublic = (path: string) => path.includes('/(public)/')
const isClient = ({ text }: Source) => /^(\s*\/\/.*\n)*\s*['"]use client['"]/.test(text)

function allowed(rule: keyof typeof exceptions, path: string): boolean {
  return Object.keys(exceptions[rule] ?? {}).some((prefix) => path.startsWith(prefix))
}

export const importsPointLeft: Rule = (sources) =>
  sources.filter(({ path }) => path.startsWith('lib/') && !isTest(path)).flatMap(wrongImports)

function wrongImports(source: Source): string[] {
  const own = moduleOf(source.path)
  if (!own) return []
  if (tierOf(own) < 0) return [`${source.path}: ${own} stands in no tier`]
  return importsOf(source).flatMap(({ to }) => {
    const other = moduleOf(to)
    if (!other || other === own || tierOf(other) < tierOf(own)) return []
    return [`${source.path} imports ${to}`]
  })
}

const moduleOf = (path: string) => /^lib\/([^/]+)/.exec(path)?.[1]
const tierOf = (name: string) => tiers.findIndex((tier) => tier.includes(name))

export const libKnowsNothingOfApp: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('lib/') && !isTest(path) && !allowed('upward', path))
    .flatMap(importsOf)
    .filter(({ to }) => to.startsWith('app/'))
    .map(({ from, to }) => `${from} imports ${to}`)

export const noCycles: Rule = (sources) => {
  const graph = graphOf(sources)
  return sources.flatMap(({ path }) =>
    (graph.get(path) ?? []).flatMap((next) => {
      const back = reachable(graph, next).get(path)
      return back && path === [...back].sort()[0] ? [[path, ...back].join(' -> ')] : []
    }),
  )
}

export const actionsExportActions: Rule = (sources) =>
  sources
    .filter(({ path }) => /^app\/actions\//.test(path))
    .flatMap(({ path, text }) => {
      const exported = text.match(/^export .*$/gm) ?? []
      const others = exported.filter((line) => !/^export const \w+ = action\(\{?/.test(line))
      const marked = /^['"]use server['"]/.test(text) ? [] : [`${path} lacks 'use server'`]
      return [...marked, ...others.map((line) => `${path}: ${line}`)]
    })

/** Such an import builds, and silently ships the database schema to the browser. */
export const browserGetsNoTables: Rule = (sources) => {
  const graph = graphOf(sources)
  const server = new Set(sources.filter(({ text }) => isServer(text)).map(({ path }) => path))
  return sources
    .filter(isClient)
    .flatMap(({ path }) =>
      [...reachable(withoutActions(graph, sources), path)]
        .filter(([found]) => server.has(found) || /(^|\/)tables\.ts$/.test(found))
        .map(([, way]) => way.join(' -> ')),
    )
}

const isServer = (text: string) => /^import ['"]server-only['"]/m.test(text)

/** The browser gets only the address of an action, not its file. */
function withoutActions(graph: Map<string, string[]>, sources: Source[]): Map<string, string[]> {
  const actions = sources.filter(({ text }) => /^['"]use server['"]/.test(text))
  return new Map([...graph, ...actions.map(({ path }) => [path, []] as [string, string[]])])
}

export const schemasAreForEverywhere: Rule = (sources) =>
  sources
    .filter(({ path }) => /^lib\/.*schema\.ts$/.test(path))
    .flatMap(importsOf)
    .filter(({ to }) => to.startsWith('drizzle-orm') || to.endsWith('/tables'))
    .map(({ from, to }) => `${from} imports ${to}`)

export const oneReaderOfTheEnvironment: Rule = (sources) =>
  sources
    .filter(
      ({ path, text }) =>
        /\bprocess\.env\b/.test(text) && !isTest(path) && !allowed('environment', path),
    )
    .map(({ path }) => path)

export const errorsAreCaughtInFewPlaces: Rule = (sources) =>
  sources
    .filter(({ path, text }) => /\}\s*catch\s*[({]/.test(text) && !isTest(path))
    .filter(({ path }) => !path.startsWith('public/') && !allowed('catching', path))
    .map(({ path }) => path)

export const filesAreShort: Rule = (sources) =>
  sources.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1
    return lines > 250 ? [`${path} has ${lines} lines`] : []
  })

/** With scripts blocked, what they hide never appears. */
export const publicPagesNeedNoScript: Rule = (sources) => {
  const graph = graphOf(sources)
  const seen = new Set(
    sources
      .filter(({ path }) => isPublic(path))
      .flatMap(({ path }) => [...reachable(graph, path).keys()]),
  )
  return sources
    .filter(({ path }) => seen.has(path))
    .filter(
      ({ path, text }) =>
        /\/loading\.tsx$/.test(path) || /<Suspense\b|['"]next\/(link|dynamic)['"]/.test(text),
    )
    .map(({ path }) => path)
}

export const nothingIsLeftForLater: Rule = (sources) =>
  sources
    .filter(
      ({ path, text }) => !isTest(path) && /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)/.test(text),
    )
    .map(({ path }) => path)
