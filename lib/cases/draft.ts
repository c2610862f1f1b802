import 'server-only'
import { changeDraft, dropDraft, readDraft } from '@/lib/drafts/draft'
import { currentDraftKey, type DraftKey } from '@/lib/http/draft-cookie'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { Subject } from '@/lib/platform/subject'
import { mac, vaultKeys } from '@/lib/vault/keys/keys'

/** What every case is begun with. `nonce` makes it one case however often it is sent, `code` is its receipt from the first page on, `sum` the two numbers asked of who has no scripts. */
export type Begun = { nonce: string; code: string; begunAt: number; sum: [number, number] }

/** A case in the making; or of one that was sent its receipt, for thirty minutes, and nothing that was written. */
export type CaseDraft<D extends Begun = Begun, S extends Receipt = Receipt> =
  | { kind: Subject; state: 'open'; draft: D }
  | { kind: Subject; state: 'sent'; sent: S }
export type Receipt = { code: string }

/** One kind's drafts; `done` is the page that shows the receipt. `of` only carries the type. */
export type Drafts<D extends Begun = Begun, S extends Receipt = Receipt> = {
  kind: Subject
  done: string
  of?: CaseDraft<D, S>
}

/** The browser that writes a case, and its handle on the drafts. */
export type Writer<D extends Begun = Begun, S extends Receipt = Receipt> = {
  drafts: Drafts<D, S>
  key: DraftKey
  db: Db
}

export function writerOf<D extends Begun, S extends Receipt>(
  drafts: Drafts<D, S>,
  key: DraftKey,
): Writer<D, S> {
  return { drafts, key, db: as({ role: 'anyone', draft: key.id }) }
}

/** Throws when the browser holds no draft cookie. */
export async function currentWriter<D extends Begun, S extends Receipt>(
  drafts: Drafts<D, S>,
): Promise<Writer<D, S>> {
  const key = await currentDraftKey(drafts.kind)
  if (!key) throw new Problem('signed_out', 'draft_lost')
  return writerOf(drafts, key)
}

/** The case of this browser: being written, sent, or none. */
export function findCaseDraft<D extends Begun, S extends Receipt>({
  drafts,
  key,
  db,
}: Writer<D, S>): Promise<CaseDraft<D, S> | null> {
  return readDraft<CaseDraft<D, S>>(db, key, drafts.kind)
}

/** For pages: null also when the browser came without a cookie. */
export async function currentCaseDraft<D extends Begun, S extends Receipt>(
  drafts: Drafts<D, S>,
): Promise<CaseDraft<D, S> | null> {
  const key = await currentDraftKey(drafts.kind)
  return key ? findCaseDraft(writerOf(drafts, key)) : null
}

/** Changes the case being written and tells where to go; a sent one leads to its receipt. Without one, what was typed stays on the page. */
export function changeCaseDraft<D extends Begun, S extends Receipt>(
  { drafts, key, db }: Writer<D, S>,
  change: (draft: D) => { draft: D; path: string },
): Promise<string> {
  return changeDraft<CaseDraft<D, S>, string>(db, key, drafts.kind, (found) => {
    if (!found) throw new Problem('signed_out', 'draft_lost')
    if (found.state === 'sent') return { content: null, result: drafts.done }
    const { draft, path } = change(found.draft)
    return { content: { ...found, draft }, result: path }
  })
}

/** What one sending is known by, and the handle that may store it. */
type Submission = { submission: string; db: Db }

/**
 * The keyed hash that a sent case carries: of its draft, not of the browser, so two cases of one
 * browser have nothing in common, and who seizes the cookie cannot tell what was sent with it: the
 * nonce is gone with the draft.
 */
export function submissionOf({ drafts, key }: Writer, { nonce }: Pick<Begun, 'nonce'>): Submission {
  const words = ['submission', drafts.kind, key.id, nonce]
  const submission = mac(vaultKeys().form, words).toString('hex').slice(0, 32)
  return { submission, db: as({ role: 'anyone', draft: key.id, submission }) }
}

/** Quick exit: whatever this browser has written or is being shown is gone. */
export async function dropCurrentDraft(drafts: Drafts): Promise<void> {
  const key = await currentDraftKey(drafts.kind)
  if (key) await dropDraft(writerOf(drafts, key).db, key)
}
