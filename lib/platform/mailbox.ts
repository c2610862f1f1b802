import 'server-only'
import { desc } from 'drizzle-orm'
import type { Db } from './db'
import { mailbox } from './tables'

/** What would have been mailed, the newest first. Needs the job `mailbox`. */
export function listMailbox(db: Db, most = 100) {
  return db.select().from(mailbox).orderBy(desc(mailbox.sentAt)).limit(most)
}
