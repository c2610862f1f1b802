import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { createWebSocketStream, WebSocketServer } from 'ws'

export interface Pipe {
  /** `host:port/path` as the driver's `wsProxy` wants it. */
  address: string
  close: () => Promise<void>
}

/** What stands before a PostgreSQL at Neon: WebSockets in, its own protocol out. */
export async function openPipe(port: number): Promise<Pipe> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('connection', (socket) => {
    const near = createWebSocketStream(socket)
    const far = connect(port, '127.0.0.1')
    near.on('error', () => far.destroy())
    far.on('error', () => near.destroy())
    near.pipe(far).pipe(near)
  })
  await once(server, 'listening')
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: async () => {
      for (const client of server.clients) client.terminate()
      server.close()
      await once(server, 'close')
    },
  }
}
