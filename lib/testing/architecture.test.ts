import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as rules from './rules'
import { readSources, type Source } from './sources'

const repository = readSources(fileURLToPath(new URL('../..', import.meta.url)))

const action = `'use server'\nexport const send = action({\n})\n`

const promises: [promise: string, rule: rules.Rule, broken: Record<string, string>][] = [
  [
    'a module imports only from tiers to its left',
    rules.importsPointLeft,
    { 'lib/routing/route.ts': `import type { Tip } from '@/lib/tips/tables'` },
  ],
  [
    'a module never imports from its own tier',
    rules.importsPointLeft,
    { 'lib/receipts/code.ts': `import { append } from '../audit/commands'` },
  ],
  [
    'every module of lib stands in a tier',
    rules.importsPointLeft,
    { 'lib/utils/text.ts': `import { z } from 'zod'` },
  ],
  [
    'nothing in lib imports from app',
    rules.libKnowsNothingOfApp,
    { 'lib/tips/policy.ts': `import { words } from '@/app/components/words'` },
  ],
  [
    'no imports run in a circle',
    rules.noCycles,
    {
      'lib/tips/a.ts': `import { b } from './b'`,
      'lib/tips/b.ts': `import {\n  type C,\n  c,\n} from './c'`,
      'lib/tips/c.ts': `import { a } from '@/lib/tips/a'`,
    },
  ],
  [
    'an actions file exports nothing but actions',
    rules.actionsExportActions,
    { 'app/actions/tip.ts': `${action}export async function drop() {}\n` },
  ],
  [
    'what runs in the browser never loads a table',
    rules.browserGetsNoTables,
    {
      'app/x/form.tsx': `'use client'\nimport { words } from './words'`,
      'app/x/words.ts': `import { tips } from '@/lib/tips/tables'`,
      'lib/tips/tables.ts': '',
    },
  ],
  [
    'what runs in the browser never loads a module for the server alone',
    rules.browserGetsNoTables,
    {
      'app/x/form.tsx': `'use client'\nimport { list } from '@/lib/tips/queries'`,
      'lib/tips/queries.ts': `import 'server-only'\n`,
    },
  ],
  [
    'a schema never imports drizzle',
    rules.schemasAreForEverywhere,
    { 'lib/tips/schema.ts': `import { sql } from 'drizzle-orm'` },
  ],
  [
    'the environment is read in one place',
    rules.oneReaderOfTheEnvironment,
    { 'lib/tips/commands.ts': 'const key = process.env.KEY' },
  ],
  [
    'errors are caught where someone is told, and nowhere else',
    rules.errorsAreCaughtInFewPlaces,
    { 'lib/tips/commands.ts': 'function f() {\n  try {\n    g()\n  } catch {}\n}' },
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
    {
      'app/[locale]/(public)/page.tsx': `import { Card } from '@/app/components/card'`,
      'app/components/card.tsx': `import Link from 'next/link'`,
    },
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

test.each(promises)('a planted fault is found: %s', (_promise, rule, broken) => {
  const planted: Source[] = Object.entries(broken).map(([path, text]) => ({ path, text }))
  expect(rule(planted)).toHaveLength(1)
})

test('a type crosses where its module may not be loaded', () => {
  const sources = [
    { path: 'lib/tips/a.ts', text: `import { b } from './b'` },
    { path: 'lib/tips/b.ts', text: `import type { A } from './a'\nimport { type B } from './a'` },
    { path: 'app/form.tsx', text: `'use client'\nimport { send } from '@/lib/tips/actions'` },
    { path: 'lib/tips/actions.ts', text: `${action}import { tips } from './tables'` },
    { path: 'lib/tips/tables.ts', text: '' },
  ]
  expect(rules.noCycles(sources)).toEqual([])
  expect(rules.browserGetsNoTables(sources)).toEqual([])
})

test('every exception names something that exists', () => {
  const named = Object.values(rules.exceptions).flatMap((files) => Object.keys(files))
  const missing = named.filter((name) => !repository.some(({ path }) => path.startsWith(name)))
  expect(missing).toEqual([])
})
