import { createServer } from 'node:http'
import process from 'node:process'
import compression from 'compression'
import next from 'next'
import { lean } from './lean.js'

// `next start`, but for one thing: public pages go out without the framework's scripts, which
// their Content-Security-Policy keeps from running anyway. That is more than half of each page.
process.env.NODE_ENV = 'production'
const port = Number(process.env.PORT || 3000)
const app = next({ dev: false, port })
await app.prepare()
const handle = app.getRequestHandler()

const compress = compression()
const beyondPublic = /^\/(_next|api|desk|advice|en\/desk|en\/advice)(\/|\?|$)|^\/[^?]*\.\w+(\?|$)/

const server = createServer((request, response) => {
  if (beyondPublic.test(request.url ?? '')) {
    compress(request, response, () => handle(request, response))
  } else {
    lean(request, response)
    handle(request, response)
  }
})
server.requestTimeout = 30_000
server.headersTimeout = 15_000
server.listen(port, () => process.stderr.write(`Listening on http://localhost:${port}\n`))

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 5_000).unref()
  })
}
