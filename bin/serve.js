import cluster from 'node:cluster'
import process from 'node:process'

// `npm start`: one process, or with KAPOK_PROCESSES so many on the same port, each an instance like
// any other. One that dies is replaced; one that dies as soon as it starts ends them all.
const processes = Number(process.env.KAPOK_PROCESSES || 1)
const soon = 10_000
if (cluster.isPrimary && processes > 1) lead()
else await import('./server.js')

function lead() {
  let ending = false
  /** @type {Map<number, number>} */
  const born = new Map()
  const fork = () => born.set(cluster.fork().id, Date.now())
  for (let n = 0; n < processes; n++) fork()
  cluster.on('exit', ({ id }, code) => {
    if (!ending && Date.now() - (born.get(id) ?? 0) > soon) return fork()
    end('SIGTERM')
    if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(code ?? 0)
  })
  /** @param {NodeJS.Signals} signal */
  function end(signal) {
    ending = true
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal)
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => end(signal))
  }
}
