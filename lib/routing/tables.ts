import { date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { departmentKinds, departmentLevels } from '@/lib/departments/schema'
import { categoryPatterns, scopes, targetKinds, urgencies } from './schema'

/** The triage table. Lowest priority first; within one priority the more specific row. */
export const routingRules = pgTable(
  'routing_rules',
  {
    id: uuid('id').primaryKey(),
    version: integer('version').notNull(),
    priority: integer('priority').notNull(),
    category: text('category', { enum: categoryPatterns }).notNull(),
    targetKind: text('target_kind', { enum: [...targetKinds, '*'] }).notNull(),
    urgency: text('urgency', { enum: [...urgencies, '*'] }).notNull(),
    scope: text('scope', { enum: [...scopes, '*'] }).notNull(),
    area: text('area').notNull(),
    leadKind: text('lead_kind', { enum: departmentKinds }).notNull(),
    leadLevel: text('lead_level', { enum: departmentLevels }).notNull(),
    ccKinds: text('cc_kinds', { enum: departmentKinds }).array().notNull(),
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
