import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import process from 'node:process'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { modules, order, runtime } from './rules.js'

// Reads every import of the folder it is started in and prints as JSON how many modules it saw,
// which it did not see, and what breaks a rule. Action files are cut out where what runs is asked.
const isTest = '\\.(test|cases)\\.tsx?$'
const notOurs = '^lib/testing/layers/'
const tsConfig = extractTSConfig('tsconfig.json')
const written = ['app', 'lib'].flatMap(filesIn).filter((path) => /\.tsx?$/.test(path))
const expected = written.filter((path) => !new RegExp(`${isTest}|${notOurs}`).test(path))

const all = await read(order, { tsPreCompilationDeps: true })
const clients = expected.filter(isClient).map((path) => `^${escaped(path)}$`)
const running = await read(runtime(clients), { tsPreCompilationDeps: false }, ['^app/actions/'])

const seen = all.modules.filter(({ source }) => /^(app|lib)\/.*\.tsx?$/.test(source))
const named = new Set(seen.map(({ source }) => source))
const strangers = written.filter(
  (path) => /^lib\//.test(path) && ![...modules, 'testing'].includes(path.split('/')[1]),
)

const result = {
  seen: seen.length,
  clients: clients.length,
  skipped: expected.filter((path) => !named.has(path)),
  broken: [
    ...strangers.map((path) => `every module of lib stands in a tier: ${path}`),
    ...[all, running].flatMap(({ summary }) => summary.violations.map(told)),
  ],
}
process.stdout.write(`${JSON.stringify(result)}\n`)

async function read(forbidden, options, exclude = []) {
  const { output } = await cruise(
    ['app', 'lib'],
    {
      ...options,
      validate: true,
      ruleSet: { forbidden: forbidden.map((rule) => ({ ...rule, severity: 'error' })) },
      tsConfig: { fileName: 'tsconfig.json' },
      doNotFollow: { path: 'node_modules' },
      exclude: { path: [isTest, notOurs, ...exclude] },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'require', 'node', 'default', 'types'],
        extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      },
    },
    null,
    { tsConfig },
  )
  return output
}

function told({ rule, from, to, via = [], cycle = [] }) {
  const way = [...via, ...cycle].map(({ name }) => name)
  return `${rule.name}: ${[from, ...(way.length > 0 ? way : [to])].join(' -> ')}`
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(path)
    return [path]
  })
}

function isClient(path) {
  return /^(\s*\/\/.*\n)*\s*['"]use client['"]/.test(readFileSync(path, 'utf8'))
}

function escaped(path) {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
