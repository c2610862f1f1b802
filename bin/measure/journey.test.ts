import { expect, test } from 'vitest'
import type { Figure } from './figure'
import { wayOfAClose, wayOfATip } from './journey'
import { type Modules, modulesOf } from './modules'

const planted = (tree: Record<string, string>): Modules =>
  modulesOf(Object.entries(tree).map(([path, text]) => ({ path, text })))

const counted = (figure: (modules: Modules) => Figure, tree: Record<string, string>) =>
  figure(planted(tree)).now

const tip = {
  'app/[locale]/(public)/report/page.tsx': `import { sendReport } from '@/app/actions/report'
export default () => <form action={sendReport} />`,
  'app/actions/report.ts': `'use server'
import { action } from '@/app/server/action'
import { submit } from '@/lib/tips/intake/submit'
export const sendReport = action({ run: (_anyone, input) => submit(input) })`,
  'app/server/action.ts': 'export const action = (definition) => definition.run',
  'lib/tips/intake/submit.ts': `import { facts, limits } from '../facts'
import { store } from './store'
import { log } from '@/lib/platform/log'
export const submit = (input) => (log(), limits[0] ? store(facts(input)) : alarm())
const alarm = () => tell()
function tell() {}`,
  'lib/tips/facts.ts': `export const limits = [1]
export const facts = (input) => input
export function rank() {}`,
  'lib/tips/intake/store.ts': `import { rank } from '../facts'
import { tips } from '../tables'
import { unread } from '../unread'
import type { Tip } from '../typed'
export const store = (tip: Tip, unread) => db.insert(tips).values({ ...tip, rank: [1].map(rank), own: rank(unread()) })
export const other = () => unread()`,
  'lib/platform/log.ts': 'export function log() {}',
  'lib/tips/tables.ts': 'export const tips = table(() => 1)',
  'lib/tips/unread.ts': 'export const unread = () => 1',
  'lib/tips/typed.ts': 'export type Tip = { id: string }',
}

test('the way of a tip goes through the files whose functions are called, not through all imported', () => {
  expect(wayOfATip(planted(tip)).found).toEqual({
    files: [
      'app/actions/report.ts',
      'lib/tips/intake/submit.ts',
      'lib/tips/facts.ts',
      'lib/tips/intake/store.ts',
    ],
    returns: ['lib/tips/intake/store.ts -> lib/tips/facts.ts rank'],
  })
  expect(counted(wayOfATip, tip)).toEqual([4, 1])
})

test('the way of a tip ends with its row, one more step before the row is counted', () => {
  const submit = 'lib/tips/intake/submit.ts'
  const also = (call: string) => ({
    ...tip,
    'lib/tips/notice.ts': 'export function notice() {}',
    [submit]: `import { notice } from '../notice'\nimport { store } from './store'
export function submit(input) { ${call} }`,
  })
  expect(counted(wayOfATip, also('store(input); notice()'))).toEqual([4, 0])
  expect(counted(wayOfATip, also('notice(); store(input)'))).toEqual([5, 0])
})

test('the way goes through functions that stand in a list and files that pass a name on', () => {
  const tree = {
    ...tip,
    'lib/tips/intake/submit.ts': `import { kind } from '../kind'
export const submit = (input) => kind.store(input)`,
    'lib/tips/kind.ts': `import { store } from './passed'\nexport const kind = { store }`,
    'lib/tips/passed.ts': `export { store } from './intake/store'`,
  }
  expect(counted(wayOfATip, tree)).toEqual([4, 0])
})

test('a close is counted from the page to the row', () => {
  const tree = {
    'app/desk/page.tsx': `import { Panel } from './panel'\nexport default () => <Panel />`,
    'app/desk/panel.tsx': `import { closeTip } from '@/app/actions/tip-desk'
export const Panel = () => <form action={closeTip} />`,
    'app/other/page.tsx': `import { acceptTip } from '@/app/actions/tip-desk'
export default () => <form action={acceptTip} />`,
    'app/actions/tip-desk.ts': `'use server'
import { close } from '@/lib/tips/close'
export const acceptTip = action({})
export const closeTip = action({ run: (input) => close(input) })`,
    'lib/tips/close.ts': 'export function close() {}',
  }
  expect(counted(wayOfAClose, tree)).toEqual([4])
  expect(counted(wayOfAClose, {})).toEqual([])
})
