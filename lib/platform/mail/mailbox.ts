import 'server-only'
import { desc } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { mailbox } from '@/lib/platform/tables'

/** What would have been mailed, the newest first. Needs the job `mailbox`. */
export function listMailbox(db: Db, most = 100) {
  return db.select().from(mailbox).orderBy(desc(mailbox.sentAt)).limit(most)
}
