import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Addresses, Databases } from './databases'

export interface Desk {
  address: string
  close: () => Promise<void>
}

/** Hands out test databases to other processes. The server behind it starts with the first that asks, so that pure tests wait for nothing. */
export async function openDesk(open: () => Promise<Databases>, port = 0): Promise<Desk> {
  let opened: Promise<Databases> | undefined
  const server = createServer((_request, response) => {
    opened ??= open()
    opened
      .then((databases) => databases.copy())
      .then((addresses) => response.end(JSON.stringify(addresses)))
      .catch((error: Error) => response.writeHead(500).end(error.stack))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close()
      await (await opened)?.close()
    },
  }
}

/** A fresh database, from the desk of another process. */
export async function askDesk(address: string): Promise<Addresses> {
  const response = await fetch(address, { method: 'POST' })
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}
