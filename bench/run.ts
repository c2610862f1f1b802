import { areas } from './areas'
import { closePostgres, postgres } from './databases'
import { environment } from './environment'
import { type Figure, tableOf } from './figures'
import { lookup } from './lookup'
import { runTool, serve } from './programs'
import { say } from './progress'
import { queue } from './queue'
import { submission } from './submission'
import { weigh } from './weight'

// Measures what the portal promises about speed and weight and prints one table, every figure beside
// its limit. `npm run bench -- weight queue` measures parts of it, and `built` takes the build that
// is there.
Object.assign(process.env, environment)

const parts = { weight, submit: submission, queue, lookup, areas }
const named = process.argv.slice(2)
const wanted = Object.entries(parts).filter(([name]) => named.includes(name))

if (!named.includes('built')) {
  say('building the pages (half a minute)')
  await runTool(['next', 'build'])
}
const figures: Figure[] = []
for (const [name, measure] of wanted.length > 0 ? wanted : Object.entries(parts)) {
  say(`── ${name}`)
  const measured = await measure()
  process.stderr.write(`${tableOf(measured)}\n`)
  figures.push(...measured)
}
await closePostgres()
process.stdout.write(`\n${tableOf(figures)}`)
const missed = figures.filter(({ ok }) => ok === false).length
process.stdout.write(
  `\n${missed === 0 ? 'Every limit is kept.' : `${missed} limits are missed.`}\n`,
)
process.exit(0)

async function weight(): Promise<Figure[]> {
  const { url } = await (await postgres()).copy()
  const server = await serve({ DATABASE_URL: url })
  const weighed = await weigh(server.url)
  await server.stop()
  return weighed
}
