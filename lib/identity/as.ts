import 'server-only'
import { type Db, database } from '@/lib/platform/db'
import { identified } from '@/lib/platform/identified'
import { type Actor, identityOf } from './actor'

/** The one way to the database: a handle whose every transaction starts as `actor`. Never nest one inside an open transaction. */
export function as(actor: Actor, base: () => Promise<Db> = theDatabase): Db {
  return identified(base, identityOf(actor))
}

async function theDatabase(): Promise<Db> {
  return (await database()).db
}
