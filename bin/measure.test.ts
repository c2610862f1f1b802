import { expect, test } from 'vitest'
import type { Figure } from './measure/figure'
import { figuresOf } from './measure/figures'
import {
  actionsOutside,
  largestFolder,
  linesOfCode,
  statedTests,
  upwardImports,
} from './measure/layout'
import { type Modules, modulesOf } from './measure/modules'
import { namelessFiles, namesTwice, unusedExports } from './measure/names'
import type { Source } from './measure/sources'
import { castsAndLiterals, filesToTouch } from './measure/vocabulary'

type Tree = Record<string, string>

const planted = (tree: Tree): Source[] =>
  Object.entries(tree).map(([path, text]) => ({ path, text }))

/** What a figure counts in a planted tree. */
function counted(
  figure: (modules: Modules, sources: Source[]) => Figure,
  tree: Tree,
): readonly number[] {
  const sources = planted(tree)
  return figure(modulesOf(sources), sources).now
}

test('the largest folder is named; tests, words and folders inside do not make it larger', () => {
  const tree = {
    'lib/tips/a.ts': '',
    'lib/tips/b.ts': '',
    'lib/tips/b.test.ts': '',
    'lib/tips/desk/c.ts': '',
    'lib/messages/en/one.ts': '',
    'lib/messages/en/two.ts': '',
    'lib/messages/en/three.ts': '',
  }
  const figure = largestFolder(planted(tree))
  expect(figure.now).toEqual([2])
  expect(figure.note).toBe('lib/tips; 0 others over 20; words: 3 in lib/messages/en')
})

test('a name that two files declare is there twice; one that is passed on is not', () => {
  const tree = {
    'lib/tips/a.ts': 'export const close = 1\nexport type Deed = 1',
    'lib/consultations/a.ts': 'export function close() {}\nexport interface Deed {}',
    'lib/routing/a.ts': `export { close } from '@/lib/tips/a'`,
    'lib/routing/b.ts': `import { once } from '@/lib/tips/b'\nexport { once }`,
    'lib/tips/a.test.ts': 'export const once = 1',
    'lib/tips/b.ts': 'export const once = 1',
  }
  expect(counted(namesTwice, tree)).toEqual([2])
})

test('a file wants an export with its name in it', () => {
  const tree = {
    'lib/tips/find-held.ts': 'export const findHeld = 1',
    'lib/tips/draft.ts': 'export type OwnDraft = 1',
    'lib/tips/queue-ranges.ts': 'export const ranges = 1',
    'lib/tips/schema.ts': 'export const statuses = 1',
    'app/components/step-header.tsx': 'export function StepHeader() {}',
    'app/components/prefs.ts': 'export function Choice() {}',
  }
  expect(counted(namelessFiles, tree)).toEqual([2, 5])
})

test('an export without an importer is found; a test is none, and Next needs none', () => {
  const tree = {
    'lib/tips/a.ts': `export const used = 1\nexport const tested = 1\nexport type Unused = 1
export const listed = 1`,
    'lib/tips/a.test.ts': `import { tested } from './a'`,
    'lib/tips/b.ts': `import { used } from './a'\nexport * from './a'`,
    'lib/tips/c.ts': `export const whole = 1\nexport const all = 1`,
    'bin/seed.ts': `import * as c from '../lib/tips/c'`,
    'app/[locale]/page.tsx': 'export default () => null\nexport const dynamic = 1',
    'app/mail.ts': 'export const mail = 1',
  }
  expect(counted(unusedExports, tree)).toEqual([4])
  const passed = { 'lib/tips/d.ts': `export { used } from './a'\nexport { listed } from './a'` }
  expect(counted(unusedExports, { ...tree, ...passed })).toEqual([6])
  const read = { 'app/api/route.ts': `export { listed as GET } from '@/lib/tips/a'` }
  expect(counted(unusedExports, { ...tree, ...read })).toEqual([3])
})

test('an import from app is found in lib, also of a type and also later', () => {
  const tree = {
    'lib/tips/a.ts': `import type { A } from '@/app/a'\nconst b = () => import('../../app/a')
type C = import('@/app/a').A`,
    'lib/tips/a.test.ts': `import { a } from '@/app/a'`,
    'app/a.ts': `import { b } from '@/lib/tips/a'\nexport type A = 1`,
  }
  expect(counted(upwardImports, tree)).toEqual([3])
})

test('actions outside their place are found, before the move and after it', () => {
  const marked = `'use server'\nexport const one = action({})\nexport const two = action({})`
  const before = { 'lib/tips/desk-actions.ts': marked, 'app/desk/actions.ts': marked }
  expect(counted(actionsOutside, before)).toEqual([2, 4])
  const inside = {
    'app/page.tsx': `export const Page = () => { async function f() { 'use server' } }`,
  }
  expect(counted(actionsOutside, inside)).toEqual([1, 1])
  expect(counted(actionsOutside, { ...before, 'app/actions/report.ts': marked })).toEqual([4, 6])
  expect(counted(actionsOutside, { 'app/actions/report.ts': marked })).toEqual([0, 2])
})

test('casts of vocabulary, comparisons of the language and the city’s code are found', () => {
  const tree = {
    'lib/tips/schema.ts': `export const statuses = ['open'] as const
export type Status = (typeof statuses)[number]\nexport type Row = { id: string }`,
    'lib/tips/a.ts': `import type { Row, Status } from './schema'
const a = b as Status\nconst c = d as readonly Status[]\nconst e = f as Row`,
    'lib/tips/a.test.ts': `import type { Status } from './schema'\nconst a = '440106' as Status`,
    'app/a.tsx': `const a = locale === 'en' ? '440106' : locale !== 'en'`,
    'drizzle/data/areas.csv': '440106',
  }
  const figure = (modules: Modules, sources: Source[]) => castsAndLiterals(sources, modules)
  expect(counted(figure, tree)).toEqual([2, 2, 1])
})

test('files to touch are those that name a category, the language or the city', () => {
  const tree = {
    'lib/routing/categories.ts': `export const categories = [{ slug: 'ef-loan' }]`,
    'drizzle/data/limits.json': `[{ "slug": "ef-loan", "en": "Loan" }]`,
    'drizzle/data/departments.json': '{ "departments": [{ "zh": "4401" }] }',
    'lib/routing/schema.ts': `export const slugs = ['ef-loan']`,
    'lib/routing/other.ts': `export const slugs = ['gc-ef-loan', 'ef-loan-two']`,
    'lib/routing/route.test.ts': `const slug = 'ef-loan'`,
    'lib/messages/en/home.ts': `export default { title: 'Guangzhou' }`,
    'app/names.ts': `export const name = { zh: '广州', en: 'City' }`,
    'app/locale.ts': `const isEnglish = 'en'`,
    'app/own.ts': 'export const name = (said) => said.english',
  }
  const figure = (modules: Modules, sources: Source[]) => filesToTouch(sources, modules)
  expect(counted(figure, tree)).toEqual([3, 4, 2])
})

test('lines are counted without words, tests and stylesheets', () => {
  const tree = {
    'lib/a.ts': 'a\nb\n',
    'app/b.tsx': 'c\n',
    'app/b.css': 'd\n',
    'lib/a.test.ts': 'e\n',
    'lib/messages/en/a.ts': 'f\n',
    'bin/c.ts': 'g\n',
  }
  const figure = linesOfCode(planted(tree))
  expect(figure.now).toEqual([3])
  expect(figure.note).toBe('4 with tests; 1 of stylesheets apart')
})

test('tests are counted where they are stated, each table once', () => {
  const tree = {
    'lib/a.test.ts': `test('a', f)\ntest.each([1, 2])('b %s', f)\ntest.describe('c', f)\nlatest('d')`,
    'e2e/a.spec.ts': `test('a', f)\ntest.beforeEach(f)`,
    'lib/a.ts': `test('a', f)`,
  }
  const modules = modulesOf(planted(tree))
  expect(statedTests(modules).now).toEqual([2, 3])
  expect(statedTests(modules, 1241).now).toEqual([2, 3, 1241])
})

test('a checkout in which nothing stands where it is looked for has figures all the same', () => {
  const empty = figuresOf([])
  expect(empty.map(({ now }) => now.every((count) => count === 0))).toEqual(empty.map(() => true))
})
