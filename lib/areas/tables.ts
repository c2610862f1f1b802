import { sql } from 'drizzle-orm'
import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { areaLevels } from './schema'

/** City, districts, streets and villages offered to a resident. `code` is a prefix code: a part's code starts with its whole's. */
export const areas = pgTable(
  'areas',
  {
    code: text('code').primaryKey(),
    name: text('name').notNull(),
    fullName: text('full_name').notNull(),
    level: text('level', { enum: areaLevels }).notNull(),
    parentCode: text('parent_code'),
    path: text('path').notNull(),
    search: text('search').notNull(),
    pinyin: text('pinyin').notNull(),
    initials: text('initials').notNull(),
  },
  (t) => [
    index('areas_parent').on(t.parentCode, t.code),
    index('areas_name').on(sql`${t.search} text_pattern_ops`),
  ],
)

export type Area = typeof areas.$inferSelect
