import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** The way from the portal to its database, which a test can cut as a fault would. */
export interface Relay {
  port: number
  cut: () => Promise<void>
  restore: () => Promise<void>
  /** From now on the database commits and its answer is lost on the way. */
  loseCommits: (lose: boolean) => void
}

export async function openRelay(target: number): Promise<Relay> {
  const open = new Set<Socket>()
  let losing = false
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    far.pipe(near)
    near.on('data', (chunk) => {
      if (losing && /\bcommit\b/i.test(chunk.toString('latin1'))) far.unpipe(near)
      far.write(chunk)
    })
    near.on('end', () => far.end())
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)
  return {
    port,
    cut: async () => {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
    },
    restore: async () => {
      await listen(port)
    },
    loseCommits: (lose) => {
      losing = lose
    },
  }
}
