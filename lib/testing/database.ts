import { afterAll, inject } from 'vitest'
import type { Actor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import type { Connection, Db } from '@/lib/platform/db'
import { openNode } from '@/lib/platform/drivers/open-node'
import type { Addresses } from './databases'
import { askDesk } from './desk'

export interface TestDatabase extends Addresses {
  /** What a request of this actor gets. Actions and pages called in the file get the same. */
  as: (actor: Actor) => Db
  /** `portal_login` without an actor, who can do nothing. */
  db: Db
  /** The superuser, for looking at what really is in the tables. */
  owner: Db
}

/** A PostgreSQL database for this test file alone, migrated and with the reference data. What is committed in it stays until the file ends, so each test makes rows of its own. */
export async function testDatabase(): Promise<TestDatabase> {
  const addresses = await askDesk(inject('databaseDesk'))
  const [login, owner] = await Promise.all([openNode(addresses.url), openNode(addresses.ownerUrl)])
  const shared = globalThis as { kapokDatabase?: Promise<Connection> }
  shared.kapokDatabase = Promise.resolve(login)
  afterAll(async () => {
    await Promise.all([login.close(), owner.close()])
  })
  return { ...addresses, as: (actor) => as(actor), db: login.db, owner: owner.db }
}
