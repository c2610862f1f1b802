import 'server-only'
import type { CheckInput } from '@/lib/cases/schema'
import { isSum } from '@/lib/cases/wizard'
import { proofOfWork, spendProof } from '@/lib/http/proof-of-work'
import { slotMinutes } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { Problem } from '@/lib/platform/problem'
import { fillOf, takeEach } from '@/lib/platform/throttle'
import type { Facts } from '@/lib/routing/schema'
import type { ReportDraft } from '@/lib/tips/report/draft'
import type { QuarantineReason } from '@/lib/tips/schema'

/** What speaks for and against a post: never who sent it, for that is not known. */
export type Signs = {
  honeypot: boolean
  /** A proof of work was sent; `proof` is null when it does not count. */
  proven: boolean
  proof: Buffer | null
  /** Without scripts: whether the form is old enough and the sum right. */
  plain: boolean
}

/** Somebody who answered the sum and erred may try again; one who left it out is heard all the same, in quarantine. */
export async function signsOf(
  draftId: string,
  draft: ReportDraft,
  input: CheckInput,
  now = Date.now(),
): Promise<Signs> {
  const right = isSum(draft, input.sum)
  if (input.pow === '' && input.sum.trim() !== '' && !right) {
    throw new Problem('invalid', 'sum', 'sum')
  }
  const oldEnough = now - draft.begunAt >= env().formAgeSeconds * 1000
  return {
    honeypot: input.website !== '',
    proven: input.pow !== '',
    proof: input.pow === '' ? null : await proofOfWork(input.pow, draftId, 'tip'),
    plain: oldEnough && right,
  }
}

/** Why a tip waits in quarantine, or null; asked in the transaction that stores it, which is where a proof is spent. */
export type Verdict = (tx: Db) => Promise<QuarantineReason | null>

export async function screen(db: Db, facts: Facts, signs: Signs, now: Date): Promise<Verdict> {
  const flood = await isFlood(db, facts, signs, now)
  return async (tx) => {
    const counts = signs.proof !== null && (await spendProof(tx, signs.proof, now))
    if (signs.honeypot) return 'honeypot'
    if (signs.proven && !counts) return 'proof'
    if (!signs.proven && !signs.plain) return 'scriptless'
    return flood ? 'flood' : null
  }
}

/** Takes one from each bucket the tip falls in; true when one was empty. Nothing is refused for that. A bucket lasts a whole slot: a shorter one beside a district would tell when its tip came. */
async function isFlood(db: Db, facts: Facts, signs: Signs, now: Date) {
  const { slotTips, slotScriptless } = env()
  const part = Math.ceil(slotTips / 4)
  const limits = {
    [allTips]: slotTips,
    [`tips/area/${facts.areaCode.slice(0, 6)}`]: part,
    [`tips/category/${facts.category}`]: part,
    ...(signs.proven ? {} : { 'tips/scriptless': slotScriptless }),
  }
  return (await takeEach(db, limits, slotMinutes, now)).length > 0
}

/** How full this slot is: what the price of a proof of work goes by. */
export const crowding = (db: Db, now = new Date()): Promise<number> =>
  fillOf(db, allTips, slotMinutes, env().slotTips, now)

const allTips = 'tips'
