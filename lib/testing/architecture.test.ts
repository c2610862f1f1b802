import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as rules from './rules'
import { readSources, type Source } from './sources'

const repository = readSources(fileURLToPath(new URL('../..', import.meta.url)))

const action = `'use server'\nimport { action } from '@/app/server/action'\nexport const send = action({\n})\n`

const promises: [promise: string, rule: rules.Rule, ...broken: Record<string, string>[]][] = [
  [
    'an actions file exports nothing but actions',
    rules.actionsStandInOnePlace,
    { 'app/actions/tip.ts': `${action}export async function drop() {}\n` },
    { 'app/actions/tip.ts': `${action}export { drop } from '@/lib/tips/drop'\n` },
    { 'app/actions/tip.ts': `${action}export const drop = (id) => action({ id })\n` },
    { 'app/actions/tip.ts': `${action}function drop() {\n  'use server'\n}\n` },
    { 'app/actions/tip.ts': action.replace(`'use server'\n`, '') },
    { 'app/actions/tip.ts': action.replace('/app/server/action', '/lib/other') },
  ],
  [
    'an action stands among the actions, wherever it is marked',
    rules.actionsStandInOnePlace,
    { 'app/[locale]/(desk)/desk/save.ts': `'use server'\nexport async function save() {}\n` },
    { 'lib/tips/desk/close.ts': action },
    { 'app/components/form.tsx': `const send = async () => {\n  'use server'\n  drop()\n}\n` },
  ],
  [
    'the environment is read in one place',
    rules.oneReaderOfTheEnvironment,
    { 'lib/tips/commands.ts': 'const key = process.env.KEY' },
    { 'lib/tips/commands.ts': `const key = process['env']['KEY']` },
    { 'lib/tips/commands.ts': 'const { env } = process' },
    { 'lib/tips/commands.ts': `import { env as all } from 'node:process'` },
  ],
  [
    'errors are caught where someone is told, and nowhere else',
    rules.errorsAreCaughtInFewPlaces,
    { 'lib/tips/commands.ts': 'function f() {\n  try {\n    g()\n  } catch {}\n}' },
    { 'lib/tips/commands.ts': 'await f()\n  .catch(() => null)' },
    { 'lib/tips/commands.ts': 'f().then(g, () => null)' },
  ],
  [
    'no city stands in code or words',
    rules.aCityIsData,
    { 'lib/messages/en/home.ts': `export default { title: 'Guangzhou' }` },
  ],
  [
    'no file is longer than 250 lines',
    rules.filesAreShort,
    { 'lib/tips/commands.ts': 'x()\n'.repeat(251) },
  ],
  [
    'no public page waits for a script to show itself',
    rules.publicPagesNeedNoScript,
    { 'app/components/public/card.tsx': 'export const card = () => <Suspense fallback="" />' },
    { 'app/[locale]/(public)/report/loading.tsx': 'export default () => null' },
  ],
  [
    'nothing is left for later',
    rules.nothingIsLeftForLater,
    { 'lib/tips/commands.ts': '// TODO: seal' },
  ],
]

test.each(promises)('%s', (_promise, rule) => {
  expect(rule(repository)).toEqual([])
})

const planted = promises.flatMap(([promise, rule, ...broken]) =>
  broken.map((files) => [promise, rule, files] as const),
)

test.each(planted)('a planted fault is found: %s', (_promise, rule, files) => {
  const sources: Source[] = Object.entries(files).map(([path, text]) => ({ path, text }))
  expect(rule(sources)).toHaveLength(1)
})

test('what is allowed is not told of', () => {
  const sources = [
    { path: 'app/actions/tip.ts', text: action },
    { path: 'lib/tips/commands.ts', text: `f().then(g).finally(h)\nconst { pid } = system\n` },
  ]
  expect(promises.flatMap(([, rule]) => rule(sources))).toEqual([])
})

test.each(Object.entries(rules.exceptions))(
  'every exception of the rule on %s is needed',
  (rule, files) => {
    const found = rules.findings[rule as keyof typeof rules.findings](repository)
    const idle = Object.keys(files).filter((name) => !found.some((path) => path.startsWith(name)))
    expect(idle).toEqual([])
  },
)
