const policy = /^CREATE POLICY (\w+) ON (\w+) FOR (\w+)(?: TO (\w+))?\s/
const grant = /^GRANT (.+) ON (\w+) TO (\w+);$/
const secured = /^ALTER TABLE (\w+) ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;$/
const makes = /^CREATE FUNCTION (\w+)\(/
const general = /^(DO \$\$|GRANT USAGE ON SCHEMA public TO )/

/** What one statement of security.sql lets or refuses, a line for each; throws for one that cannot be compared with the database. */
export function securityLines(statement: string): string[] {
  const [, name, on, command, role = 'public'] = policy.exec(statement) ?? []
  if (name)
    return [
      `policy ${name} on ${on} for ${command} to ${role.replace('CURRENT_USER', 'portal_owner')}`,
    ]
  const [, what = '', table, grantee] = grant.exec(statement) ?? []
  if (table) return privileges(what, table).map((privilege) => `${grantee} may ${privilege}`)
  const [, bound] = secured.exec(statement) ?? []
  if (bound) return [`row security on ${bound}`]
  const [, made] = makes.exec(statement) ?? []
  if (made) return [`function ${made}`]
  if (general.test(statement)) return []
  throw new Error(`the row security test cannot read this statement:\n${statement}`)
}

/** `SELECT, UPDATE (a, b)` on `t` is `SELECT t`, `UPDATE t.a`, `UPDATE t.b`. */
function privileges(what: string, table: string): string[] {
  return [...what.matchAll(/(\w+)(?: \(([^)]+)\))?/g)].flatMap(([, verb, columns]) =>
    columns
      ? columns.split(', ').map((column) => `${verb} ${table}.${column}`)
      : [`${verb} ${table}`],
  )
}

/** The tables that have a block, in order, and what stands in the block of another table. A view has none of its own. */
export function securityBlocks(statements: string[]): { blocks: string[]; strays: string[] } {
  const blocks: string[] = []
  const placed = statements.map((statement) => {
    const [, opened] = secured.exec(statement) ?? []
    if (opened) blocks.push(opened)
    const on = policy.exec(statement)?.[2] ?? grant.exec(statement)?.[2] ?? ''
    return { statement, on, block: blocks.at(-1) }
  })
  const astray = placed.filter(({ on, block }) => on !== block && blocks.includes(on))
  return { blocks, strays: astray.map(({ statement }) => statement) }
}
