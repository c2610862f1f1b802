import 'server-only'
import { and, asc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { type AreaLevel, cityCode } from './schema'
import { bySound, type Question, readQuestion, type Term } from './search'
import { areas } from './tables'

const card = {
  code: areas.code,
  name: areas.name,
  fullName: areas.fullName,
  level: areas.level,
  parentCode: areas.parentCode,
  path: areas.path,
}

type Within = { code?: string; level?: AreaLevel }

export type AreaCard = Awaited<ReturnType<typeof findArea>>

export function listDistricts(db: Db) {
  return listParts(db, cityCode)
}

export function listStreets(db: Db, districtCode: string) {
  return listParts(db, districtCode)
}

export function listVillages(db: Db, streetCode: string) {
  return listParts(db, streetCode)
}

export async function findArea(db: Db, code: string) {
  const [found] = await db.select(card).from(areas).where(eq(areas.code, code))
  if (!found) throw new Problem('not_found')
  return found
}

/** The areas of these codes, as many as there are. */
export function listNamed(db: Db, codes: readonly string[]) {
  return db
    .select(card)
    .from(areas)
    .where(inArray(areas.code, [...codes]))
}

/** Areas by characters, pinyin or initials, an exact name first. What is written wrongly but sounds right is found when nothing else is. */
export async function searchAreas(db: Db, text: string, limit = 30, within: Within = {}) {
  const question = readQuestion(text)
  if (!question) return []
  const found = await ask(db, question, limit, within)
  const sound = found.length === 0 ? bySound(question) : undefined
  return sound ? ask(db, sound, limit, within) : found
}

function listParts(db: Db, parentCode: string) {
  return db
    .select(card)
    .from(areas)
    .where(eq(areas.parentCode, parentCode))
    .orderBy(asc(areas.code))
}

function ask(db: Db, question: Question, limit: number, within: Within) {
  const { ranks, found } = matchesOf(question)
  const rank = sql`case ${sql.join(
    ranks.map((match, at) => sql`when ${match} then ${sql.raw(String(at))}`),
    sql` `,
  )} end`
  return db
    .select(card)
    .from(areas)
    .where(
      and(
        or(...found),
        within.code ? like(areas.code, `${within.code}%`) : undefined,
        within.level ? eq(areas.level, within.level) : undefined,
      ),
    )
    .orderBy(rank, sql`length(${areas.code})`, sql`length(${areas.search})`, areas.code)
    .limit(limit)
}

/** `ranks` says how well, best first; `found` whether at all, in as few looks at a row as will do. */
function matchesOf({ whole, shorter, parts }: Question): { ranks: SQL[]; found: SQL[] } {
  const exact = shorter?.script === 'han' ? [sql`${areas.search} = ${shorter.text}`] : []
  const looser = [
    ...(shorter && shorter.text.length > 1 ? [startsWith(shorter)] : exact),
    ...(parts.length > 0 ? [sql`(${sql.join(parts.map(inPlace), sql` and `)})`] : []),
  ]
  const [best, ...close] = whole.script === 'han' ? hanRanks(whole.text) : latinRanks(whole.text)
  const broadest = close.slice(whole.script === 'han' ? -1 : -2)
  return {
    ranks: [...(best ? [best] : []), ...exact, ...close, ...looser],
    found: [...broadest, ...looser],
  }
}

/** Each holds for all that the one before holds for. */
function hanRanks(text: string): SQL[] {
  return [
    sql`${text} in (${areas.search}, ${areas.name})`,
    like(areas.search, `${text}%`),
    like(areas.name, `%${text}%`),
  ]
}

/** The last two hold for all that those before hold for. */
function latinRanks(text: string): SQL[] {
  const inner =
    text.length > 1 ? [like(areas.pinyin, `%${text}%`), like(areas.initials, `%${text}%`)] : []
  return [
    like(areas.pinyin, `% ${text} %`),
    like(areas.initials, `% ${text} %`),
    like(areas.pinyin, `% ${text}%`),
    like(areas.initials, `% ${text}%`),
    ...inner,
  ]
}

function startsWith({ script, text }: Term): SQL {
  return script === 'han' ? like(areas.search, `${text}%`) : like(areas.pinyin, `% ${text}%`)
}

/** One word of several: in the name, or in the name of the district or street around it. */
function inPlace(term: Term): SQL {
  if (term.script === 'han') return like(areas.path, `%${term.text}%`)
  return sql`exists (select 1 from areas around
    where around.code in (${areas.code}, left(${areas.code}, 9), left(${areas.code}, 6))
    and (around.pinyin like ${`% ${term.text}%`} or around.initials like ${`% ${term.text} %`}))`
}
