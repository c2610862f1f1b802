import 'server-only'
import { DrizzleQueryError, type Query, sql } from 'drizzle-orm'
import {
  PgDatabase,
  PgDialect,
  PgPreparedQuery,
  type PgQueryResultHKT,
  PgSession,
  type PgTransaction,
  type PgTransactionConfig,
  type PreparedQueryConfig,
} from 'drizzle-orm/pg-core'
import type { Db } from './db'
import { Problem } from './problem'

/** Who Postgres shall take the caller for: a role, and the settings that row security compares with. */
export type Identity = {
  role: 'portal_public' | 'portal_staff'
  settings: Record<`app.${string}`, string>
}

/** What the database refused, without the parameters that drizzle's own errors print. */
export class DbError extends Error {
  constructor(
    readonly code: string,
    readonly constraint: string | undefined,
  ) {
    super(`database error ${code}${constraint ? ` on ${constraint}` : ''}`)
    this.name = 'DbError'
  }
}

/** A handle whose every statement and transaction starts as `identity`. A lost database becomes Problem('unavailable'), every other error a DbError. */
export function identified(base: () => Promise<Db>, identity: Identity): Db {
  return new PgDatabase(dialect, new IdentifiedSession(base, identity), undefined) as unknown as Db
}

const dialect = new PgDialect()

type AnyTransaction = PgTransaction<PgQueryResultHKT>
type Prepare = PgSession['prepareQuery']

class IdentifiedSession extends PgSession {
  constructor(
    private base: () => Promise<Db>,
    private identity: Identity,
  ) {
    super(dialect)
  }

  prepareQuery<T extends PreparedQueryConfig>(...args: Parameters<Prepare>): PgPreparedQuery<T> {
    return new IdentifiedQuery<T>(this, args)
  }

  async transaction<T>(
    work: (tx: AnyTransaction) => Promise<T>,
    config?: PgTransactionConfig,
  ): Promise<T> {
    try {
      const base = await this.base()
      return await base.transaction(async (tx) => {
        await tx.execute(identify(this.identity))
        return work(tx as AnyTransaction)
      }, config)
    } catch (error) {
      throw withoutParameters(error)
    }
  }
}

class IdentifiedQuery<T extends PreparedQueryConfig> extends PgPreparedQuery<T> {
  private joinsNotNullableMap?: Record<string, boolean>

  constructor(
    private session: IdentifiedSession,
    private args: Parameters<Prepare>,
  ) {
    super(args[0] as Query, undefined, undefined)
  }

  execute(placeholders?: Record<string, unknown>): Promise<T['execute']> {
    return this.session.transaction((tx) => {
      const prepared = tx._.session.prepareQuery<T>(...this.args)
      return Object.assign(prepared, { joinsNotNullableMap: this.joinsNotNullableMap }).execute(
        placeholders,
      )
    })
  }
}

/** One statement: role and settings, until the transaction ends. */
function identify({ role, settings }: Identity) {
  const pairs = Object.entries({ role, ...settings }).map(
    ([name, value]) => sql`set_config(${name}, ${value}, true)`,
  )
  return sql`select ${sql.join(pairs, sql`, `)}`
}

const lostConnection =
  /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|28000)$/
const lostWords =
  /timeout exceeded when trying to connect|Connection terminated|not queryable|PGlite is closed|\b(connect|getaddrinfo|read|write) E[A-Z_]+|Unexpected server response/

function withoutParameters(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? (error.cause ?? error) : error
  if (cause instanceof Problem || cause instanceof DbError) return cause
  const { code, constraint, message } = cause as {
    code?: string
    constraint?: string
    message?: string
  }
  if (lostConnection.test(code ?? '') || lostWords.test(message ?? '')) {
    return new Problem('unavailable')
  }
  if (error instanceof DrizzleQueryError || /^[0-9A-Z]{5}$/.test(code ?? '')) {
    return new DbError(code ?? 'unknown', constraint)
  }
  return error
}
