import { index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { staff } from '@/lib/identity/tables'
import { areas } from '../areas/tables'
import { bytea, moment } from '../platform/columns'
import { departmentKinds, departmentLevels } from './schema'

/** One kind of department at one place. It has a key pair from its first member on; without an active member nothing is sealed to it. */
export const departments = pgTable(
  'departments',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind', { enum: departmentKinds }).notNull(),
    areaCode: text('area_code')
      .notNull()
      .references(() => areas.code),
    level: text('level', { enum: departmentLevels }).notNull(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    publicKey: text('public_key'),
    epoch: integer('epoch').notNull().default(0),
    activeMembers: integer('active_members').notNull().default(0),
  },
  (t) => [
    unique('departments_place').on(t.kind, t.areaCode),
    index('departments_area').on(t.areaCode),
  ],
)

/** Membership carries the department's private key wrapped to the member. `analyst` is a mark with a date. */
export const departmentMembers = pgTable(
  'department_members',
  {
    departmentId: uuid('department_id')
      .notNull()
      .references(() => departments.id),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    wrappedKey: bytea('wrapped_key').notNull(),
    epoch: integer('epoch').notNull(),
    joinedAt: moment('joined_at').notNull(),
    analystSince: moment('analyst_since'),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.staffId] }),
    index('department_members_staff').on(t.staffId),
  ],
)

/** An invited person waits here until a member with the department's key lets them in. */
export const admissions = pgTable(
  'admissions',
  {
    departmentId: uuid('department_id')
      .notNull()
      .references(() => departments.id),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    askedAt: moment('asked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.departmentId, t.staffId] })],
)

export const departmentRecoveries = pgTable(
  'department_recoveries',
  {
    departmentId: uuid('department_id')
      .notNull()
      .references(() => departments.id),
    epoch: integer('epoch').notNull(),
    wrappedKey: bytea('wrapped_key').notNull(),
  },
  (t) => [primaryKey({ columns: [t.departmentId, t.epoch] })],
)
