import 'server-only'
import { proofOfWork, spendProof } from '@/lib/http/proof-of-work'
import { digits } from '@/lib/platform/clean'
import { slotMinutes } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { fillOf, takeEach } from '@/lib/platform/throttle'
import type { Facts } from '@/lib/routing/schema'
import type { ReportDraft, SubmitInput } from '@/lib/tips/report/questions'
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

export async function signsOf(
  draftId: string,
  draft: ReportDraft,
  input: SubmitInput,
  now = Date.now(),
): Promise<Signs> {
  const oldEnough = now - draft.begunAt >= env().formAgeSeconds * 1000
  return {
    honeypot: input.website !== '',
    proven: input.pow !== '',
    proof: input.pow === '' ? null : await proofOfWork(input.pow, draftId, 'tip'),
    plain: oldEnough && isSum(draft, input.sum),
  }
}

export const isSum = ({ sum: [a, b] }: ReportDraft, typed: string): boolean =>
  digits(typed) === String(a + b)

/** Takes one from each bucket the tip falls in; true when one was empty. Nothing is refused for that. A bucket lasts a whole slot: a shorter one beside a district would tell when its tip came. */
export async function isFlood(db: Db, facts: Facts, signs: Signs, now = new Date()) {
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

/** Why a tip waits in quarantine, or null. In the transaction that stores it, which is where a proof is spent. */
export async function quarantineReason(
  tx: Db,
  signs: Signs,
  flood: boolean,
  now = new Date(),
): Promise<QuarantineReason | null> {
  const counts = signs.proof !== null && (await spendProof(tx, signs.proof, now))
  if (signs.honeypot) return 'honeypot'
  if (signs.proven && !counts) return 'proof'
  if (!signs.proven && !signs.plain) return 'scriptless'
  return flood ? 'flood' : null
}
