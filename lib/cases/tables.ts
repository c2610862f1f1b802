import type { NotNull } from 'drizzle-orm'
import {
  date,
  index,
  integer,
  type PgColumnBuilderBase,
  pgTable,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { staff } from '@/lib/identity/tables'
import { areas } from '../areas/tables'
import { bytea, moment } from '../platform/columns'
import { senders } from './schema'

/** Both kinds of case have the same columns of these names, so one code serves both. Their tables stay apart: each has its own row security and indexes. */
type Vocabulary<W extends string> = readonly [W, ...W[]]

/** The column by which a row belongs to a case; its table and its name in SQL are the kind's own. */
export type CaseId = NotNull<ReturnType<typeof uuid>>

export const sealedRow = () => ({ sealed: bytea('sealed').notNull(), mac: bytea('mac').notNull() })

/** What a case itself has in clear. `submission` is HMAC(draft): one case per submission. `waitingDays`: so many days it has waited for the resident. */
export const caseRow = <S extends string>(statuses: Vocabulary<S>) => ({
  id: uuid('id').primaryKey(),
  submission: text('submission').notNull().unique(),
  areaCode: text('area_code')
    .notNull()
    .references(() => areas.code),
  receivedOn: date('received_on').notNull(),
  slot: smallint('slot').notNull(),
  status: text('status', { enum: statuses }).notNull(),
  waitingDays: smallint('waiting_days').notNull().default(0),
  version: integer('version').notNull().default(1),
  contentPublicKey: text('content_public_key').notNull(),
  replyPublicKey: text('reply_public_key').notNull(),
  ...sealedRow(),
})

/** The content key, wrapped for one recipient. */
export const grants = <I extends CaseId>(caseId: I) => ({
  caseId,
  wrapped: bytea('wrapped').notNull(),
  mac: bytea('mac').notNull(),
})

/** From staff: sealed to the reply key and the content key. From a resident: to the content key alone, so a receipt never shows what they wrote. */
export const messages = <I extends CaseId, K extends string>(
  name: string,
  caseId: I,
  kinds: Vocabulary<K>,
) =>
  pgTable(
    name,
    {
      id: uuid('id').primaryKey(),
      caseId,
      kind: text('kind', { enum: kinds }).notNull(),
      sender: text('sender', { enum: senders }).notNull(),
      staffId: uuid('staff_id').references(() => staff.id),
      answers: uuid('answers').unique(),
      sentOn: date('sent_on').notNull(),
      slot: smallint('slot').notNull(),
      readOn: date('read_on'),
      ...sealedRow(),
    },
    (t) => [index(`${name}_of`).on(t.caseId, t.sentOn, t.slot)],
  )

/** What happened, by day and six-hour slot; `at` is set for actions of staff only. */
export const events = <
  I extends CaseId,
  K extends string,
  M extends Record<string, PgColumnBuilderBase>,
>(
  name: string,
  caseId: I,
  kinds: Vocabulary<K>,
  more: M,
) =>
  pgTable(
    name,
    {
      id: uuid('id').primaryKey(),
      caseId,
      kind: text('kind', { enum: kinds }).notNull(),
      happenedOn: date('happened_on').notNull(),
      slot: smallint('slot').notNull(),
      at: moment('at'),
      staffId: uuid('staff_id').references(() => staff.id),
      ...more,
    },
    (t) => [index(`${name}_of`).on(t.caseId, t.happenedOn, t.slot)],
  )
