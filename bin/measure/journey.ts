import type { Figure } from './figure'
import {
  type Binding,
  bound,
  type Module,
  type Modules,
  type Node,
  originOf,
  walk,
} from './modules'

/** Where the two journeys start: the first of these names that a file of actions exports. */
const starts = { tip: ['submitTip', 'sendReport', 'sendTip'], close: ['closeTip', 'close'] }

/** The table whose row ends the way of a tip. */
const tipRow = 'tips'

/**
 * Not counted: the ground that every journey stands on (platform, vault, audit, words), the door
 * that every action comes in by (access; identity, http and app/server once they exist), and
 * files that hold no step (tables, schemas).
 */
const ground =
  /^lib\/(platform|vault|audit|access|identity|http|messages)\/|^app\/(server|messages)\/|[/-](tables|schema)\.ts$/

interface Journey {
  /** Files in the order in which control first enters them. */
  files: string[]
  /** Calls that bring control into a file it had entered before, from another one. */
  returns: string[]
}

/**
 * The files that control enters from a function on, by the calls that stand in the source, in the
 * order in which they are evaluated: each function once, whatever the branch. Counted is a name
 * that is called, or handed on to be called, and stands for a function at the top of a file. With
 * `row` the journey ends when control leaves the file that inserts into this table; what is
 * reached only through a method or a parameter is not seen.
 */
function journeyFrom(modules: Modules, start: Binding, row?: string): Journey {
  const entered = new Set<string>()
  const called = new Set<string>()
  const journey: Journey = { files: [], returns: [] }
  let writer: string | undefined
  let ended = false
  const enter = (to: Binding, from?: string): void => {
    const module = modules.get(to.file)
    const declared = module?.declared.get(to.name)
    const id = `${to.file} ${to.name}`
    if (ended || !module || !declared || ground.test(to.file) || called.has(id)) return
    called.add(id)
    const steps = isFunction(declared)
    if (steps && from !== to.file) {
      if (entered.has(to.file)) journey.returns.push(`${from} -> ${id}`)
      else journey.files.push(to.file)
      entered.add(to.file)
    }
    if (row && inserts(declared, row)) writer = to.file
    for (const next of callsIn(modules, module, declared)) enter(next, steps ? to.file : from)
    if (writer === to.file && from !== to.file) ended = true
  }
  enter(start)
  return journey
}

/** Names of functions, and of lists of functions, in the order in which they are evaluated. */
function callsIn(modules: Modules, module: Module, declared: Node): Binding[] {
  const hidden = namesInside(declared)
  return references(declared)
    .filter((name) => !hidden.has(name))
    .flatMap((name) => {
      const given = module.imported.get(name)
      const own = module.declared.has(name) ? { file: module.path, name } : undefined
      const origin = given ? originOf(modules, given.file, given.name) : own
      const found = origin && modules.get(origin.file)?.declared.get(origin.name)
      return found && (isFunction(found) || isList(found)) ? [origin] : []
    })
}

function heldBy(declared: Node): Node | undefined {
  let value = (declared.type === 'VariableDeclarator' ? declared.init : declared) as Node | null
  while (value && /^TS(As|Satisfies)Expression$/.test(value.type)) value = value.expression as Node
  return value ?? undefined
}

/** A function, or what a wrapper such as `action({ run })` makes of one. */
function isFunction(declared: Node): boolean {
  const value = heldBy(declared)
  if (value?.type !== 'CallExpression') return /Function/.test(value?.type ?? '')
  return (value.arguments as Node[]).some(({ type }) => /Function|ObjectExpression/.test(type))
}

const isList = (declared: Node) => /^(Object|Array)Expression$/.test(heldBy(declared)?.type ?? '')

function inserts(declared: Node, table: string): boolean {
  let found = false
  walk(declared, ({ type, callee, arguments: given }) => {
    if (type !== 'CallExpression') return
    const { property } = callee as { property?: Node }
    if (property?.name === 'insert' && (given as Node[])[0]?.name === table) found = true
  })
  return found
}

function namesInside(declared: Node): Set<string> {
  const names: string[] = []
  walk(declared, (node) => {
    if (node.type === 'VariableDeclarator' && node !== declared) {
      names.push(...bound(node.id as Node))
    } else if (/Function/.test(node.type) && Array.isArray(node.params)) {
      for (const one of node.params as Node[]) names.push(...bound(one))
    }
  })
  return new Set(names)
}

/** Every name that is read as a value; what a call is given comes before what it calls. */
function references(declared: Node): string[] {
  const names: string[] = []
  const see = (node: Node): void => {
    if (/^TS(As|Satisfies|NonNull)/.test(node.type)) see(node.expression as Node)
    else if (/^(JSX)?Identifier$/.test(node.type)) names.push(String(node.name))
    else if (!node.type.startsWith('TS')) for (const child of children(node)) see(child)
  }
  see(declared)
  return names
}

function children(node: Node): Node[] {
  const keys = Object.keys(node).filter((key) => !isNaming(node, key))
  const ordered = node.type === 'CallExpression' ? ['arguments', 'callee'] : keys
  return ordered.flatMap((key) =>
    [node[key]]
      .flat()
      .filter((one): one is Node => typeof one === 'object' && one !== null && 'type' in one),
  )
}

/** Such a name says how something is called and reads nothing. */
function isNaming(node: Node, key: string): boolean {
  if (key === 'id') return true
  if (key === 'property' || key === 'key') return !node.computed
  return key === 'name' && node.type === 'JSXAttribute'
}

function actionNamed(modules: Modules, names: string[]): Binding | undefined {
  const files = [...modules.values()].filter(({ text }) => /^['"]use server['"]/.test(text))
  return names
    .flatMap((name) =>
      files.filter(({ exported }) => exported.has(name)).map(({ path }) => ({ file: path, name })),
    )
    .at(0)
}

export function wayOfATip(modules: Modules): Figure {
  const name = 'files a sent tip passes through / returns to one it left'
  const start = actionNamed(modules, starts.tip)
  if (!start) return { name, now: [], aim: '<= 18 / <= 4', note: 'no action sends a tip' }
  const { files, returns } = journeyFrom(modules, start, tipRow)
  const found = { files, returns }
  return { name, now: [files.length, returns.length], aim: '<= 18 / <= 4', found }
}

/** The shortest way of imports from a page to the action, and the journey from there on. */
export function wayOfAClose(modules: Modules): Figure {
  const name = "files an officer's close crosses, page to row"
  const start = actionNamed(modules, starts.close)
  if (!start) return { name, now: [], aim: '<= 11', note: 'no action closes a tip' }
  const { files } = journeyFrom(modules, start)
  const crossed = [...new Set([...pageTo(modules, start), ...files])]
  return { name, now: [crossed.length], aim: '<= 11', found: { files: crossed } }
}

function pageTo(modules: Modules, { file, name }: Binding): string[] {
  const ways = new Map<string, string[]>([[file, [file]]])
  for (const [path, way] of ways) {
    if (/\/page\.tsx$/.test(path)) return way
    for (const module of modules.values()) {
      const uses = module.needs.some(
        ({ to, typeOnly, names }) =>
          to === path &&
          !typeOnly &&
          (path !== file || names.some((one) => one === name || one === '*')),
      )
      if (uses && !ways.has(module.path)) ways.set(module.path, [module.path, ...way])
    }
  }
  return []
}
