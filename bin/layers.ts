import { fileURLToPath } from 'node:url'
import { readLayers } from '../lib/testing/read-layers'

// Tells which imports break the order of the code. A reader that sees nothing also finds nothing:
// so it must have seen the portal.
const { seen, clients, skipped, broken } = readLayers(fileURLToPath(new URL('..', import.meta.url)))
const say = (line: string) => process.stdout.write(`${line}\n`)
const shown = [...broken].sort((a, b) => a.length - b.length).slice(0, 40)

for (const line of shown) say(line)
for (const path of skipped) say(`not read: ${path}`)
say(`${seen} modules read, ${clients} of them for the browser, ${broken.length} breaks of a rule`)
if (seen <= 500 || clients < 30) say('too few modules were read: the reader is blind')
process.exitCode = broken.length > 0 || skipped.length > 0 || seen <= 500 || clients < 30 ? 1 : 0
