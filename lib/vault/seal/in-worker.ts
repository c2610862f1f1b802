import 'server-only'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'
import type * as jobs from './sealing-worker.mjs'

type Jobs = typeof jobs
type Input<Name extends keyof Jobs> = Parameters<Jobs[Name]>[0]
type Output<Name extends keyof Jobs> = Awaited<ReturnType<Jobs[Name]>>

const shared = globalThis as typeof globalThis & { kapokSealingWorkers?: Piscina }

/** Runs one job in a sealing worker, so that the event loop stays free. Idle workers do not keep a script from ending. */
export function inWorker<Name extends keyof Jobs>(
  name: Name,
  input?: Input<Name>,
): Promise<Output<Name>> {
  shared.kapokSealingWorkers ??= start()
  return shared.kapokSealingWorkers.run(input, { name })
}

/** A copy that shares no memory: a Buffer may be a window on a pool, which would travel whole. */
export const alone = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/** The file is loaded as it stands in the repository (or beside the server), never bundled. */
function start(): Piscina {
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib/vault/seal/sealing-worker.mjs')
  return new Piscina({
    filename: pathToFileURL(file).href,
    minThreads: 2,
    maxThreads: 2,
    execArgv: [],
    env: {},
    recordTiming: false,
  })
}
