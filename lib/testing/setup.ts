import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type Databases, openDatabases } from './databases'

declare module 'vitest' {
  interface ProvidedContext {
    /** Hands out test databases: POST gives the addresses of a fresh one. */
    databaseDesk: string
  }
}

/** Opens the desk at once and PostgreSQL with the first test that asks: pure tests wait for nothing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let opened: Promise<Databases> | undefined
  const desk = createServer((_request, response) => {
    opened ??= openDatabases(process.env.TEST_DATABASE_URL)
    opened
      .then((databases) => databases.copy())
      .then((addresses) => response.end(JSON.stringify(addresses)))
      .catch((error: Error) => response.writeHead(500).end(error.stack))
  })
  desk.listen(0, '127.0.0.1')
  await once(desk, 'listening')
  project.provide('databaseDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`)
  return async () => {
    desk.close()
    await (await opened)?.close()
  }
}
