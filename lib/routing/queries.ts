import 'server-only'
import { and, asc, gte, isNull, lte, or } from 'drizzle-orm'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { type Rule, ruleRow } from './schema'
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
