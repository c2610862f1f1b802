import cluster from 'node:cluster'
import process from 'node:process'

// `npm start`: one process, or with KAPOK_PROCESSES so many on the same port, each an instance like
// any other. One that dies is replaced; one that may not even start ends them all.
const processes = Number(process.env.KAPOK_PROCESSES || 1)
if (cluster.isPrimary && processes > 1) lead()
else await import('./server.js')

function lead() {
  let ending = false
  const started = new Set()
  for (let n = 0; n < processes; n++) cluster.fork()
  cluster.on('listening', (worker) => started.add(worker.id))
  cluster.on('exit', (worker, code) => {
    if (!ending && started.delete(worker.id)) return cluster.fork()
    if (!ending) end('SIGTERM')
    if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(code ?? 0)
  })
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    ending = true
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal)
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => end(signal))
  }
}
