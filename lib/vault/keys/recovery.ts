import 'server-only'
import { randomUUID } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { recoveryRecipients } from '@/lib/vault/tables'
import { newRecovery } from './new-recovery'
import { registryMac, registryMacMatches } from './registry'

type RecoveryRecipient = { id: string; publicKey: string }

/** Makes the offline recovery recipient where there is none yet, and gives its key file: the only time it exists. Null when it was made before. */
export async function foundRecovery(db: Db): Promise<string | null> {
  if (await latest(db)) return null
  const { publicKey, keyFile } = await newRecovery()
  const id = randomUUID()
  const keyMac = registryMac(registered({ id, publicKey }))
  await db.insert(recoveryRecipients).values({ id, publicKey, keyMac, createdAt: new Date() })
  return keyFile
}

/** Throws `unavailable` while there is none, or when its key is not the one that was founded. */
export async function findRecovery(db: Db): Promise<RecoveryRecipient> {
  const row = await latest(db)
  if (!row || !registryMacMatches(registered(row), row.keyMac)) throw new Problem('unavailable')
  return { id: row.id, publicKey: row.publicKey }
}

async function latest(db: Db) {
  const [row] = await db
    .select()
    .from(recoveryRecipients)
    .orderBy(desc(recoveryRecipients.createdAt))
    .limit(1)
  return row
}

/** Registered like a department's key, under its own id. */
const registered = ({ id, publicKey }: RecoveryRecipient) => ({
  departmentId: id,
  epoch: 0,
  publicKey,
})
