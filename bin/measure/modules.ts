import { dirname, join, normalize } from 'node:path/posix'
import { parseAst } from 'vitest/node'
import { isCode, type Source } from './sources'

/** A node of the syntax tree, as loosely as walking needs it. */
export type Node = { type: string; [key: string]: unknown }

export interface Binding {
  file: string
  name: string
}

export interface Module extends Source {
  tree: Node
  /** Names that stand at the top of the file, with what they are. */
  declared: Map<string, Node>
  /** Local name of each import of our own, and where it comes from; `*` is the whole module. */
  imported: Map<string, Binding & { typeOnly: boolean }>
  /** Exported name and what it is called here or, when passed on, elsewhere. */
  exported: Map<string, { local: string } | Binding>
  /** Files whose every export is passed on. */
  passedOn: string[]
  /** All of our own files that it names, also to load later. */
  needs: Need[]
}

interface Need {
  to: string
  typeOnly: boolean
  names: string[]
  /** It only hands on what it names. */
  passedOn?: boolean
}

export type Modules = Map<string, Module>

/** Parses every source that runs; what it imports is resolved to files among `sources`. */
export function modulesOf(sources: Source[]): Modules {
  const code = sources.filter(({ path }) => isCode(path))
  const known = new Map(code.map(({ path }) => [path.replace(/(\/index)?\.\w+$/, ''), path]))
  return new Map(code.map((source) => [source.path, moduleOf(source, known)]))
}

function moduleOf(source: Source, known: Map<string, string>): Module {
  const lang = source.path.endsWith('x') ? 'tsx' : 'ts'
  const tree = parseAst(source.text, { lang }) as unknown as Node
  const module: Module = {
    ...source,
    tree,
    ...{ declared: new Map(), imported: new Map(), exported: new Map() },
    ...{ passedOn: [], needs: [] },
  }
  const find = (to: unknown) => known.get(resolved(source.path, String(to)))
  for (const statement of tree.body as Node[]) takeStatement(module, statement, find)
  walk(tree, (node) => {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return
    const to = find((node.source as Node).value)
    const typeOnly = node.type === 'TSImportType'
    if (to) module.needs.push({ to, typeOnly, names: ['*'] })
  })
  return module
}

function resolved(path: string, to: string): string {
  const own = to.startsWith('.') ? join(dirname(path), to) : to.replace(/^@\//, './')
  return own === to ? to : normalize(own).replace(/\.(tsx?|m?js)$/, '')
}

type Find = (to: unknown) => string | undefined

function takeStatement(module: Module, node: Node, find: Find): void {
  if (node.type === 'ImportDeclaration') takeImport(module, node, find)
  else if (node.type === 'ExportAllDeclaration') {
    const file = find((node.source as Node).value)
    if (!file) return
    module.passedOn.push(file)
    module.needs.push({ ...passing(node, file), names: ['*'] })
  } else if (node.type === 'ExportNamedDeclaration') takeExport(module, node, find)
  else if (node.type === 'ExportDefaultDeclaration') {
    module.declared.set('default', node.declaration as Node)
    module.exported.set('default', { local: 'default' })
    const { id } = node.declaration as { id?: Node }
    if (id) module.declared.set(String(id.name), node.declaration as Node)
  } else for (const name of declare(node)) module.declared.set(name.name, name.node)
}

function takeImport(module: Module, node: Node, find: Find): void {
  const file = find((node.source as Node).value)
  if (!file) return
  const whole = node.importKind === 'type'
  const specifiers = node.specifiers as Node[]
  const names = specifiers.map((one) => {
    const typeOnly = whole || one.importKind === 'type'
    const name = nameOfSpecifier(one)
    module.imported.set(String((one.local as Node).name), { file, name, typeOnly })
    return { name, typeOnly }
  })
  const typeOnly = whole || (names.length > 0 && names.every((one) => one.typeOnly))
  module.needs.push({ to: file, typeOnly, names: names.map(({ name }) => name) })
}

function nameOfSpecifier(node: Node): string {
  if (node.type === 'ImportNamespaceSpecifier') return '*'
  return node.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(node.imported as Node)
}

function takeExport(module: Module, node: Node, find: Find): void {
  if (node.declaration) {
    for (const { name, node: what } of declare(node.declaration as Node)) {
      module.declared.set(name, what)
      module.exported.set(name, { local: name })
    }
  }
  const file = node.source ? find((node.source as Node).value) : undefined
  const names: string[] = []
  for (const one of node.specifiers as Node[]) {
    const local = nameOf(one.local as Node)
    names.push(local)
    if (file) module.exported.set(nameOf(one.exported as Node), { file, name: local })
    else if (!node.source) module.exported.set(nameOf(one.exported as Node), { local })
  }
  if (file) module.needs.push({ ...passing(node, file), names })
}

const passing = ({ exportKind }: Node, to: string) => ({
  to,
  typeOnly: exportKind === 'type',
  passedOn: true,
})

const nameOf = (node: Node) => String(node.name ?? node.value)

function declare(node: Node): { name: string; node: Node }[] {
  if (node.type === 'VariableDeclaration') {
    return (node.declarations as Node[]).flatMap((one) =>
      bound(one.id as Node).map((name) => ({ name, node: one })),
    )
  }
  const { id } = node as { id?: Node | null }
  return id?.name ? [{ name: String(id.name), node }] : []
}

/** Names that a pattern binds. */
export function bound(pattern: Node): string[] {
  const names: string[] = []
  const take = (node: Node | null): void => {
    if (!node) return
    if (node.type === 'Identifier') names.push(String(node.name))
    else if (node.type === 'ObjectPattern')
      for (const one of node.properties as Node[])
        take((one.type === 'RestElement' ? one.argument : one.value) as Node)
    else if (node.type === 'ArrayPattern') for (const one of node.elements as Node[]) take(one)
    else if (node.type === 'AssignmentPattern') take(node.left as Node)
    else if (node.type === 'RestElement') take(node.argument as Node)
  }
  take(pattern)
  return names
}

/** Calls `see` for a node and all below it in the order in which they are written; `false` stops there. */
export function walk(node: Node, see: (node: Node) => unknown): void {
  if (see(node) === false) return
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child) walk(child as Node, see)
    }
  }
}

/** Where an exported name is declared, through every file that passes it on. */
export function originOf(modules: Modules, file: string, name: string): Binding | undefined {
  const module = modules.get(file)
  const found = module?.exported.get(name)
  if (!module) return undefined
  if (found && 'file' in found) return originOf(modules, found.file, found.name)
  if (found) {
    const elsewhere = module.imported.get(found.local)
    return elsewhere
      ? originOf(modules, elsewhere.file, elsewhere.name)
      : { file, name: found.local }
  }
  for (const next of module.passedOn) {
    const origin = originOf(modules, next, name)
    if (origin) return origin
  }
  return undefined
}
