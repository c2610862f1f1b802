import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Layers, readLayers } from './read-layers'

const root = mkdtempSync(join(tmpdir(), 'kapok-layers-'))
afterAll(() => rmSync(root, { recursive: true }))

const packages = ['server-only', 'drizzle-orm', '@mantine/core', 'next']

/** Each fault, the way that must be told of it, and the files it is planted in. */
const faults: [rule: string, way: string, files: Record<string, string>][] = [
  [
    'receipts reaches only what stands left of it',
    'lib/receipts/code.ts -> lib/http/post.ts -> lib/cases/order.ts',
    {
      'lib/receipts/code.ts': `import { post } from '@/lib/http/post'\nexport const code = post`,
      'lib/http/post.ts': `import { order } from '../cases/order'\nexport const post = order`,
      'lib/cases/order.ts': 'export const order = 1',
    },
  ],
  [
    'drafts reaches only what stands left of it',
    'lib/drafts/draft.ts -> lib/audit/record.ts',
    {
      'lib/drafts/draft.ts': `import type { Row } from '@/lib/audit/record'\nexport type Draft = Row`,
      'lib/audit/record.ts': 'export type Row = 1',
    },
  ],
  [
    'every module of lib stands in a tier',
    'lib/utils/text.ts',
    { 'lib/utils/text.ts': 'export const text = 1' },
  ],
  [
    'nothing in lib reaches app',
    'lib/tips/words.ts -> app/words.ts',
    {
      'lib/tips/words.ts': `export const words = () => import('@/app/words')`,
      'app/words.ts': 'export const words = 1',
    },
  ],
  [
    'the product reaches nothing made for tests and commands',
    'app/start.ts -> lib/testing/officers.ts',
    {
      'app/start.ts': `import { officers } from '@/lib/testing/officers'\nexport const start = officers`,
      'lib/testing/officers.ts': 'export const officers = 1',
    },
  ],
  [
    'no imports run in a circle when they are loaded',
    'lib/routing/a.ts -> lib/routing/b.ts -> lib/routing/c.ts -> lib/routing/a.ts',
    {
      'lib/routing/a.ts': `import { b } from './b'\nexport const a = () => b`,
      'lib/routing/b.ts': `import {\n  type C,\n  c,\n} from './c'\nexport const b: C = c`,
      'lib/routing/c.ts': `import { a } from './a'\nexport type C = 1\nexport const c = a`,
    },
  ],
  [
    'every import is found',
    'app/lost.ts -> @/lib/lost',
    { 'app/lost.ts': `import { lost } from '@/lib/lost'\nexport const found = lost` },
  ],
  [
    'what runs in the browser loads no table and nothing for the server alone',
    'app/desk/form.tsx -> app/desk/words.ts -> lib/departments/tables.ts',
    {
      'app/desk/form.tsx': `'use client'\nimport { words } from './words'\nexport const form = words`,
      'app/desk/words.ts': `import { departments } from '@/lib/departments/tables'\nexport const words = departments`,
      'lib/departments/tables.ts': 'export const departments = 1',
    },
  ],
  [
    'what runs in the browser loads no table and nothing for the server alone',
    'app/desk/list.tsx -> lib/departments/queries.ts -> node_modules/server-only/index.js',
    {
      'app/desk/list.tsx': `'use client'\nimport { list } from '@/lib/departments/queries'\nexport const l = list`,
      'lib/departments/queries.ts': `import 'server-only'\nexport const list = 1`,
    },
  ],
  [
    'a public component loads no table and nothing of the desk',
    'app/components/public/card.tsx -> app/components/shared/box.tsx -> node_modules/@mantine/core/index.js',
    {
      'app/components/public/card.tsx': `import { box } from '../shared/box'\nexport const card = box`,
      'app/components/shared/box.tsx': `import { Box } from '@mantine/core'\nexport const box = Box`,
    },
  ],
  [
    'a public page loads nothing of the desk',
    'app/[locale]/(public)/page.tsx -> app/components/staff/frame.tsx',
    {
      'app/[locale]/(public)/page.tsx': `import { frame } from '@/app/components/staff/frame'\nexport default frame`,
      'app/components/staff/frame.tsx': 'export const frame = 1',
    },
  ],
  [
    'a public page loads nothing that waits for a script',
    'app/[locale]/(public)/report/page.tsx -> app/lead.tsx -> node_modules/next/link.js',
    {
      'app/[locale]/(public)/report/page.tsx': `import { lead } from '@/app/lead'\nexport default lead`,
      'app/lead.tsx': `import Link from 'next/link'\nexport const lead = Link`,
    },
  ],
  [
    'a schema loads neither drizzle nor a table',
    'lib/advisors/schema.ts -> lib/advisors/columns.ts -> node_modules/drizzle-orm/index.js',
    {
      'lib/advisors/schema.ts': `import { column } from './columns'\nexport const schema = column`,
      'lib/advisors/columns.ts': `import { sql } from 'drizzle-orm'\nexport const column = sql`,
    },
  ],
]

/** A type crosses where its module may not be loaded, and of an action the browser gets an address. */
const allowed = {
  'lib/vault/a.ts': `import { b } from './b'\nexport const a = b\nexport type A = 1`,
  'lib/vault/b.ts': `import type { A } from './a'\nexport const b: A = 1`,
  'app/advice/form.tsx': `'use client'\nimport { send } from '@/app/actions/advice'\nimport type { Row } from '@/lib/identity/tables'\nexport const form = (row: Row) => send(row)`,
  'app/actions/advice.ts': `'use server'\nimport { rows } from '@/lib/identity/tables'\nexport const send = action(rows)`,
  'lib/identity/tables.ts': `import { sql } from 'drizzle-orm'\nexport const rows = sql\nexport type Row = 1`,
}

plant({
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      paths: { '@/*': ['./*'] },
    },
  }),
  ...allowed,
})
for (const name of packages) {
  plant({
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js' }),
    [`node_modules/${name}/index.js`]: 'export default 1',
    [`node_modules/${name}/link.js`]: 'export default 1',
  })
}
for (const [, , files] of faults) plant(files)
const layers: Layers = readLayers(root)

test.each(faults)('a planted fault is found: %s, %s', (rule, way) => {
  expect(layers.broken).toContain(`${rule}: ${way}`)
})

test('what is allowed is not told of, and every file is read', () => {
  const named = layers.broken.filter((line) =>
    Object.keys(allowed).some((path) => line.includes(path)),
  )
  expect(named).toEqual([])
  expect(layers.skipped).toEqual([])
  expect(layers.clients).toBe(3)
})

function plant(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
