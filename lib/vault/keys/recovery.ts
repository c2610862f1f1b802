import 'server-only'
import { randomUUID } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { recoveryRecipients } from '@/lib/vault/tables'
import { signKey, verifiedKey } from './bind-key'
import { newRecovery } from './new-recovery'

type RecoveryRecipient = { id: string; publicKey: string }

/** Makes the offline recovery recipient where there is none yet, and gives its key file: the only time it exists. Null when it was made before. */
export async function foundRecovery(db: Db): Promise<string | null> {
  if (await latest(db)) return null
  const made = await newRecovery()
  const id = randomUUID()
  const publicKey = signKey(id, 'recovery', 0, made.publicKey)
  await db.insert(recoveryRecipients).values({ id, publicKey, createdAt: new Date() })
  return made.keyFile
}

/** Throws `unavailable` while there is none, or when its key is not the one that was founded. */
export async function findRecovery(db: Db): Promise<RecoveryRecipient> {
  const row = await latest(db)
  const publicKey = row && verifiedKey(row.id, 'recovery', 0, row.publicKey)
  if (!publicKey) throw new Problem('unavailable')
  return { id: row.id, publicKey }
}

async function latest(db: Db) {
  const [row] = await db
    .select()
    .from(recoveryRecipients)
    .orderBy(desc(recoveryRecipients.createdAt))
    .limit(1)
  return row
}
