import 'server-only'
import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { ackLimit, unmatchedAck } from './ack-limit'
import { type Because, type Rule, ruleRow, type Urgency } from './schema'
import { routingRules } from './tables'

/** The triage table as it stands on a day in China (YYYY-MM-DD, today if not said), in the order in which it is read. */
export async function rulesInForce(db: Db, on = localDay(new Date())): Promise<Rule[]> {
  const rows = await db
    .select()
    .from(routingRules)
    .where(
      and(
        lte(routingRules.validFrom, on),
        or(isNull(routingRules.validUntil), gte(routingRules.validUntil, on)),
      ),
    )
    .orderBy(asc(routingRules.priority), asc(routingRules.id))
  return rows.map((row) => ruleRow.parse(row))
}

/** How long whoever gets a tip has to acknowledge it: by the rule that sent it on its way, as that rule reads today. A rule that is gone counts as none. */
export async function findAckLimit(
  db: Db,
  { because, urgency }: { because: Because; urgency: Urgency },
): Promise<string> {
  const sent = because.find((why) => why.step === 'rule')
  if (!sent) return ackLimit(unmatchedAck, urgency)
  const [rule] = await db
    .select({ ack: routingRules.ack })
    .from(routingRules)
    .where(eq(routingRules.id, sent.id))
  return ackLimit(rule?.ack ?? unmatchedAck, urgency)
}
