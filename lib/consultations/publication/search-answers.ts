import 'server-only'
import { and, desc, eq, ilike, or, type SQL, sql } from 'drizzle-orm'
import { findStatute, type Statute } from '@/lib/consultations/law/statutes'
import type { Topic } from '@/lib/consultations/schema'
import { publishedAnswers } from '@/lib/consultations/tables'
import { clean } from '@/lib/platform/clean'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'

export type PublicAnswer = {
  id: string
  topic: Topic
  title: string
  question: string
  answer: string
  publishedOn: string
  /** Those still in force: what was cited and has been superseded since is not shown as law. */
  laws: Statute[]
  outdated: boolean
}

const pageSize = 20
const mostWords = 5

/** Published answers with all of these words, newest first; each names its date and its law. `after` is the cursor of the page before. */
export async function searchAnswers(
  db: Db,
  text: string,
  topic?: Topic,
  after?: string,
): Promise<{ answers: PublicAnswer[]; next: string | null }> {
  const words = clean(text).split(/\s+/).filter(Boolean).slice(0, mostWords)
  const rows = await db
    .select(card)
    .from(publishedAnswers)
    .where(
      and(
        eq(publishedAnswers.state, 'published'),
        topic ? eq(publishedAnswers.topic, topic) : undefined,
        ...words.map(says),
        beyond(after),
      ),
    )
    .orderBy(desc(publishedAnswers.publishedOn), desc(publishedAnswers.id))
    .limit(pageSize + 1)
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  return { answers: shown.map(read), next: last ? `${last.publishedOn}.${last.id}` : null }
}

export async function findAnswer(db: Db, id: string): Promise<PublicAnswer> {
  const [row] = await db
    .select(card)
    .from(publishedAnswers)
    .where(and(sql`${publishedAnswers.id}::text = ${id}`, eq(publishedAnswers.state, 'published')))
  if (!row) throw new Problem('not_found')
  return read(row)
}

const card = {
  id: publishedAnswers.id,
  topic: publishedAnswers.topic,
  title: publishedAnswers.title,
  question: publishedAnswers.question,
  answer: publishedAnswers.answer,
  citations: publishedAnswers.citations,
  publishedOn: publishedAnswers.publishedOn,
}

function says(word: string): SQL | undefined {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  return or(
    ilike(publishedAnswers.title, pattern),
    ilike(publishedAnswers.question, pattern),
    ilike(publishedAnswers.answer, pattern),
  )
}

function beyond(cursor: string | undefined): SQL | undefined {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)\.([0-9a-f-]{36})$/.exec(cursor ?? '') ?? []
  if (!day || !id) return undefined
  const { publishedOn } = publishedAnswers
  return sql`(${publishedOn}, ${publishedAnswers.id}) < (${day}::date, ${id}::uuid)`
}

type Row = Omit<PublicAnswer, 'laws' | 'outdated' | 'publishedOn'> & {
  citations: string[]
  publishedOn: string | null
}

function read({ citations, publishedOn, ...row }: Row): PublicAnswer {
  const laws = citations.map(findStatute).filter((law) => law !== undefined)
  return {
    ...row,
    publishedOn: publishedOn ?? '',
    laws,
    outdated: laws.length < citations.length,
  }
}
