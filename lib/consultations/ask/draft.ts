import 'server-only'
import { changeDraft, dropDraft, readDraft } from '@/lib/drafts/draft'
import { currentDraft, type DraftKey } from '@/lib/http/draft-cookie'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mac, vaultKeys } from '@/lib/vault/keys/keys'
import type { Asking, ConsultationDraft } from './questions'

/** The browser that writes a question, and its database handle. */
export type Asker = { key: DraftKey; db: Db }

export const receiptShownMinutes = 30

export const askerOf = (key: DraftKey): Asker => ({
  key,
  db: as({ role: 'anyone', draft: key.id }),
})

/** The same browser at the moment of sending: a question carries the keyed hash of its draft, not of the browser, so that two questions of one browser have nothing in common. */
export function senderOf({ key }: Asker, { nonce }: ConsultationDraft): Asker {
  const submission = mac(vaultKeys().form, ['question', key.id, nonce]).toString('hex').slice(0, 32)
  return {
    key: { ...key, submission },
    db: as({ role: 'anyone', draft: key.id, submission }),
  }
}

/** Throws when the browser holds no draft cookie. */
export async function currentAsker(): Promise<Asker> {
  const key = await currentDraft('question')
  if (!key) throw new Problem('signed_out', 'draft_lost')
  return askerOf(key)
}

/** The question of this browser: being written, sent, or none. */
export async function findAsking({ db, key }: Asker): Promise<Asking | null> {
  return readDraft<Asking>(db, key, 'consultation')
}

/** For pages: null also when the browser came without a cookie. */
export async function currentAsking(): Promise<Asking | null> {
  const key = await currentDraft('question')
  return key ? findAsking(askerOf(key)) : null
}

/** Changes the question being written and tells where to go; a sent one leads to its receipt. Without one, what was typed stays on the page. */
export function changeAsking(
  { db, key }: Asker,
  change: (draft: ConsultationDraft) => { draft: ConsultationDraft; path: string },
): Promise<string> {
  return changeDraft<Asking, string>(db, key, 'consultation', (asking) => {
    if (!asking) throw new Problem('signed_out', 'draft_lost')
    if (asking.state === 'sent') return { content: null, result: '/consult/done' }
    const { draft, path } = change(asking.draft)
    return { content: { ...asking, draft }, result: path }
  })
}

/** Quick exit: whatever this browser has asked or is being shown is gone. */
export async function dropCurrentQuestion(): Promise<void> {
  const key = await currentDraft('question')
  if (key) await dropDraft(askerOf(key).db, key)
}
