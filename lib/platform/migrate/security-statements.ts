import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The statements of drizzle/security.sql, without its comments. A semicolon ends one, except between two `$$`. */
export function securityStatements(): string[] {
  const source = readFileSync(join(process.cwd(), 'drizzle', 'security.sql'), 'utf8')
  const statements = source.replace(/^\s*--.*$/gm, '').match(/(?:\$\$[\s\S]*?\$\$|[^;$])+;/g)
  return (statements ?? []).map((text) => text.trim())
}
