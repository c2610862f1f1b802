import { parseAst } from 'vitest/node'
import type { Source } from './sources'

// What neither the layers, nor knip, nor Biome sees.

/** Files that may do what a rule forbids, each with its reason. */
export const exceptions = {
  environment: {
    'lib/platform/env.ts': 'the one reader of the environment',
    'lib/city/city.ts': 'words for browsers need the city, and env needs Node',
    'bin/': 'starts other programs with an environment',
    'e2e/': 'starts the portal with an environment',
    'bench/': 'starts the portal with an environment',
    'next.config.js': 'read by Next before any module of ours',
    'instrumentation.ts': 'Next leaves the branch out of a build for another runtime',
  },
  catching: {
    'app/server/action.ts': 'turns a Problem into the state of a form',
    'app/server/public-page.tsx': 'turns a Problem into a page',
    'app/server/desk-page.tsx': 'turns a Problem into a page',
    'app/server/staff-upload.ts': 'turns a Problem into an answer a script reads',
    'app/server/open-receipt.ts': 'who must wait finds what was typed on the page that waits',
    'app/server/start.ts': 'Next would go on with a portal that cannot start: the process ends',
    'lib/platform/run-job.ts': 'a job that fails is logged and tried again',
    'lib/platform/db.ts': 'a database that did not open is opened anew at the next request',
    'lib/platform/identified.ts': 'removes parameters from what the driver throws',
    'lib/platform/drivers/embedded.ts': 'asks the system whether a file or a process exists',
    'lib/areas/queries.ts': 'areas that could not be read are read again',
    'lib/http/post-guard.ts': 'a malformed body is known only by what reading it throws',
    'lib/http/proof-of-work.ts': 'malformed JSON is known only by what reading it throws',
    'lib/identity/session/open-session-cookie.ts':
      'an unreadable cookie is known only by what reading it throws',
    'lib/vault/seal/lock.ts': 'Node tells a failed authentication of a ciphertext only by throwing',
    'lib/vault/seal/envelope.mjs':
      'a record that does not open is known only by what opening throws',
    'app/api/health/route.ts': 'answers that the database does not',
    'app/[locale]/(desk)/desk/advisors/import/import-form.tsx':
      'a browser that is offline is told so',
    'bin/': 'a command tells its user what failed',
    'e2e/': 'closes what it opened',
    'bench/': 'closes what it opened',
    'public/': 'a script of a page goes on without what it could not do',
  },
  city: {
    'lib/city/city.ts': 'the city when nobody names one',
    'bin/measure/': 'counts the files that name it',
  },
} satisfies Record<string, Record<string, string>>

export type Rule = (sources: Source[]) => string[]

type Node = { type: string; [key: string]: unknown }

const isTest = (path: string) =>
  /\.(test|cases)\.tsx?$/.test(path) || path.startsWith('lib/testing/')
const isCode = ({ path }: Source) => /\.(tsx?|m?js)$/.test(path) && !isTest(path)

/** What each rule with exceptions finds before they are left out. */
export const findings = {
  environment: (sources) => sources.filter(readsEnvironment).map(({ path }) => path),
  catching: (sources) => sources.filter(catches).map(({ path }) => path),
  city: (sources) => sources.filter(namesCity).map(({ path }) => path),
} satisfies Record<keyof typeof exceptions, Rule>

const beside =
  (name: keyof typeof exceptions): Rule =>
  (sources) =>
    findings[name](sources).filter(
      (path) => !Object.keys(exceptions[name]).some((prefix) => path.startsWith(prefix)),
    )

export const oneReaderOfTheEnvironment = beside('environment')
export const errorsAreCaughtInFewPlaces = beside('catching')

/** Another city changes one folder of `drizzle/data`. */
export const aCityIsData = beside('city')

/** A function so marked answers to anybody who posts: it stands in `app/actions` and is made by `action()`. */
export const actionsStandInOnePlace: Rule = (sources) =>
  sources
    .filter(isCode)
    .flatMap((source) =>
      source.path.startsWith('app/actions/') ? exportsBesideActions(source) : marksIn(source),
    )

function marksIn({ path, text }: Source): string[] {
  if (!text.includes('use server')) return []
  const marks = nodesOf({ path, text }).filter(({ directive }) => directive === 'use server')
  return marks.map(() => `${path} is marked 'use server'`)
}

function exportsBesideActions(source: Source): string[] {
  const { path } = source
  const body = bodyOf(source)
  const marked = body[0]?.directive === 'use server' ? [] : [`${path} lacks 'use server'`]
  const inside = marksIn(source).slice(1)
  const exported = body.filter(({ type }) => type.startsWith('Export'))
  const known = body.some(importsAction)
  const besides = exported.filter((node) => !known || !declaresActions(node))
  return [
    ...marked,
    ...inside,
    ...besides.map(({ start, end }) => {
      return `${path}: ${source.text.slice(Number(start), Number(end)).split('\n')[0]}`
    }),
  ]
}

const importsAction = ({ type, source, specifiers }: Node) =>
  type === 'ImportDeclaration' &&
  (source as Node).value === '@/app/server/action' &&
  (specifiers as Node[]).some(
    ({ imported, local }) =>
      (imported as Node | undefined)?.name === 'action' && (local as Node).name === 'action',
  )

function declaresActions({ declaration }: Node): boolean {
  const { type, declarations } = (declaration ?? {}) as Node
  if (type !== 'VariableDeclaration') return false
  return (declarations as Node[]).every(({ init }) => {
    const { callee } = (init ?? {}) as { callee?: Node }
    return callee?.type === 'Identifier' && callee.name === 'action'
  })
}

function readsEnvironment(source: Source): boolean {
  return isCode(source) && source.text.includes('process') && nodesOf(source).some(namesEnvironment)
}

/** `process.env`, `{ env } = process`, and `import { env } from 'node:process'`. */
function namesEnvironment({ type, object, property, id, init, source, specifiers }: Node): boolean {
  if (type === 'MemberExpression') return isProcess(object) && named(property) === 'env'
  if (type === 'VariableDeclarator') return isProcess(init) && (id as Node).type === 'ObjectPattern'
  if (type !== 'ImportDeclaration' || !/^(node:)?process$/.test(String((source as Node).value)))
    return false
  return (specifiers as Node[]).some(({ imported }) => named(imported) === 'env')
}

const isProcess = (node: unknown) => named(node) === 'process'
const named = (node: unknown) => {
  const { name, value } = (node ?? {}) as Node
  return name ?? value
}

function catches(source: Source): boolean {
  return isCode(source) && /catch|then/.test(source.text) && nodesOf(source).some(isCatch)
}

/** A `catch` block, `.catch(…)`, and the second function of `.then(…, …)`. */
function isCatch({ type, callee, arguments: given }: Node): boolean {
  if (type === 'CatchClause') return true
  const { property } = (callee ?? {}) as Node
  if (type !== 'CallExpression' || !property) return false
  return named(property) === 'catch' || (named(property) === 'then' && (given as Node[]).length > 1)
}

const namesCity = ({ path, text }: Source): boolean =>
  /^(lib|app|bin)\//.test(path) && !isTest(path) && /4401|广州|guangzhou/i.test(text)

export const filesAreShort: Rule = (sources) =>
  sources.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1
    return lines > 250 ? [`${path} has ${lines} lines`] : []
  })

/** With scripts blocked, what they hide never appears. That no public page loads what is the desk's own, the layers see. */
export const publicPagesNeedNoScript: Rule = (sources) =>
  sources
    .filter(
      ({ path }) =>
        !isTest(path) && !/^app\/(\[locale\]\/\((desk|advice)\)|components\/staff)\//.test(path),
    )
    .filter(({ path, text }) => /\/loading\.tsx$/.test(path) || /<Suspense\b/.test(text))
    .map(({ path }) => path)

export const nothingIsLeftForLater: Rule = (sources) =>
  sources
    .filter(
      ({ path, text }) => !isTest(path) && /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)/.test(text),
    )
    .map(({ path }) => path)

function bodyOf({ path, text }: Source): Node[] {
  const lang = path.endsWith('x') ? 'tsx' : 'ts'
  return (parseAst(text, { lang }) as unknown as { body: Node[] }).body
}

function nodesOf(source: Source): Node[] {
  const found: Node[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (value && typeof value === 'object' && 'type' in value) {
      found.push(value as Node)
      Object.values(value).forEach(walk)
    }
  }
  walk(bodyOf(source))
  return found
}
