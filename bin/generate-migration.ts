import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// Writes the migration from the tables of the last one to those of lib/**/tables.ts, by name:
// `npm run db:generate -- opening-days`. `--first` makes the first one anew; that is for the time
// before anybody has a database to keep, so it refuses when there is a second.
const folder = 'drizzle'
const [name] = process.argv.slice(2)
if (!name) throw new Error('name the migration: npm run db:generate -- opening-days')
const first = name === '--first'
if (first) forgetFirst()
execFileSync(
  process.execPath,
  [
    join('node_modules', 'drizzle-kit', 'bin.cjs'),
    'generate',
    `--config=${join(folder, 'config.ts')}`,
    `--name=${first ? 'portal' : name}`,
  ],
  { stdio: 'inherit' },
)

function forgetFirst(): void {
  const written = readdirSync(folder).filter((file) => /^\d{4}_.*\.sql$/.test(file))
  if (written.length > 1) throw new Error('there is a second migration: the first one stays')
  for (const file of [...written, 'meta']) rmSync(join(folder, file), { recursive: true })
}
