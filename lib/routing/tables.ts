import { date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'

/** The triage table. Lowest priority first; within one priority the more specific row. */
export const routingRules = pgTable(
  'routing_rules',
  {
    id: uuid('id').primaryKey(),
    version: integer('version').notNull(),
    priority: integer('priority').notNull(),
    category: text('category').notNull(),
    targetKind: text('target_kind').notNull(),
    urgency: text('urgency').notNull(),
    scope: text('scope').notNull(),
    area: text('area').notNull(),
    leadKind: text('lead_kind').notNull(),
    leadLevel: text('lead_level', { enum: ['city', 'district', 'street'] }).notNull(),
    ccKinds: text('cc_kinds').array().notNull(),
    ack: text('ack').notNull(),
    firstAction: text('first_action').notNull(),
    close: text('close'),
    note: text('note').notNull(),
    basis: text('basis').notNull(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until'),
  },
  (t) => [index('routing_rules_valid').on(t.validFrom)],
)
