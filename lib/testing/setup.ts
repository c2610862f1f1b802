import type { TestProject } from 'vitest/node'
import { openDatabases } from './databases'
import { openDesk } from './desk'

declare module 'vitest' {
  interface ProvidedContext {
    databaseDesk: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const desk = await openDesk(() => openDatabases(process.env.TEST_DATABASE_URL))
  project.provide('databaseDesk', desk.address)
  return desk.close
}
