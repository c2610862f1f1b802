import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

// A reader that sees nothing also finds nothing. So knip reads, with the portal's own configuration,
// a small portal in which something is unused.
const own = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'kapok-unused-'))
afterAll(() => rmSync(root, { recursive: true }))

const files = {
  'package.json': JSON.stringify({
    name: 'planted',
    dependencies: { zod: '*', 'left-pad': '*' },
    devDependencies: { vitest: '*' },
  }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] } } }),
  'lib/testing/vitest.config.ts': `export default { test: { include: ['lib/**/*.test.ts'] } }`,
  'bin/start.ts': `import { used } from '@/lib/used'\nused()`,
  'lib/used.ts': `import { z } from 'zod'\nimport jsonic from 'jsonic'
export const used = () => [z, jsonic, tested, idle]
export const tested = 1
export const idle = 2
export type Idle = 3`,
  'lib/used.test.ts': `import { test } from 'vitest'\nimport { tested } from './used'\ntest('', () => tested)`,
  'lib/dead.ts': 'export const dead = 1',
}

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
copyFileSync(own('knip.jsonc'), join(root, 'lib/testing/knip.jsonc'))

test('a planted file, export, type and dependency that nobody uses is found', () => {
  expect(found([])).toEqual({
    ...{ files: ['lib/dead.ts'], dependencies: ['left-pad'], unlisted: ['jsonic'] },
    ...{ exports: ['idle'], types: ['Idle'] },
  })
})

test('a planted export that only a test uses is found', () => {
  expect(found(['--production']).exports).toEqual(['idle', 'tested'])
})

function found(args: string[]) {
  const knip = own('../../node_modules/knip/bin/knip.js')
  const asked = ['--config', 'lib/testing/knip.jsonc', '--reporter', 'json', ...args]
  const { stdout } = spawnSync(process.execPath, [knip, ...asked], { cwd: root, encoding: 'utf8' })
  const { issues } = JSON.parse(stdout) as { issues: Record<string, { name: string }[]>[] }
  const names = (kind: string) => issues.flatMap((one) => (one[kind] ?? []).map(({ name }) => name))
  const kinds = ['files', 'dependencies', 'unlisted', 'exports', 'types']
  return Object.fromEntries(kinds.map((kind) => [kind, names(kind).sort()]))
}
