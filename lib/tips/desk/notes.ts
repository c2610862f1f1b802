import 'server-only'
import { randomUUID } from 'node:crypto'
import { findGranted } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { noteContext } from '@/lib/tips/schema'
import { tipNotes } from '@/lib/tips/tables'
import { type GrantedTip, tipCase } from '@/lib/tips/tip-case'
import { sealRow } from '@/lib/vault/seal/rows'

/** An officer's own words about a tip, for whoever holds it; the resident never sees them. */
export async function addNote(
  db: Db,
  officer: Officer,
  { tipId, text }: { tipId: string; text: string },
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'note' })
  const also = await sealNote(granted, officer, text)
  await transition(db, officer, granted, { verb: 'tip.note', also })
}

/** Seals a note to the content key and gives the insert of it for the transaction. */
export async function sealNote(
  { id: tipId, contentPublicKey }: GrantedTip,
  { staffId }: Officer,
  text: string,
): Promise<(tx: Db, now: Date) => Promise<void>> {
  const id = randomUUID()
  const row = await sealRow({ content: contentPublicKey }, noteContext(tipId, id), text)
  return async (tx, writtenAt) => {
    await tx.insert(tipNotes).values({ id, tipId, staffId, writtenAt, ...row })
  }
}
