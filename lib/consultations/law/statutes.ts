import 'server-only'
import statutes from '@/drizzle/data/china/statutes.json'
import timeLimits from '@/drizzle/data/china/time-limits.json'
import type { Topic } from '@/lib/consultations/schema'
import { type Locale, locales, words } from '@/lib/messages/words'
import { recordOf } from '@/lib/platform/record-of'

export type Statute = {
  /** As citations name it: 民法典/第一千零六十七条. */
  id: string
  law: string
  article: string
  text: string
  gist: Record<Locale, string>
  /** The day from which the text is in force. */
  effective: string
  source: string
}

export type TimeLimit = {
  slug: string
  said: Record<Locale, string>
  /** ISO 8601: P3Y, P30D. */
  limit: string
  /** Working or calendar days. */
  dayKind: string
  /** What it runs from. */
  starts: string
  law: string
  article: string
  source: string
  /** The day from which this text, or the law it stands in, is in force; null where the data does not say. */
  effective: string | null
  /** One of those to be told first. */
  core: boolean
}

type Superseding = { superseded_note?: string }

/** What was changed since, or not checked for changes, is law no lawyer should cite from here. */
const inForce = (entry: object) => !(entry as Superseding).superseded_note

const current = statutes.filter(inForce)
const byId = new Map(current.map((entry) => [idOf(entry), read(entry)]))

export const findStatute = (id: string): Statute | undefined => byId.get(id)

/** The articles of a topic that are in force, those first that have most in common with the text. A lawyer must confirm each. */
export function citationsFor(topic: Topic, text = ''): Statute[] {
  const asked = pairsOf(text)
  const scored = current
    .filter(({ domains }) => (domains as string[]).includes(topic))
    .map((entry) => ({ entry, score: common(asked, `${entry.gist_zh}${entry.text}`) }))
  return scored.sort((a, b) => b.score - a.score).map(({ entry }) => read(entry))
}

/** The time limits of a topic that are in force, the chief ones first. */
export function timeLimitsFor(topic: Topic): TimeLimit[] {
  return timeLimits
    .filter((entry) => inForce(entry) && entry.domain === topic)
    .sort((a, b) => Number(b.core) - Number(a.core))
    .map(({ slug, limit, day_kind, starts, law, article, source, core }) => ({
      ...{ slug, limit, starts, law, article, source, core },
      said: recordOf(locales, (locale) => sentenceOf(locale, slug)),
      dayKind: day_kind,
      effective: inForceSince(law, article),
    }))
}

function sentenceOf(locale: Locale, slug: string): string {
  const t = words(locale, 'timeLimits')
  if (!t.has(slug)) throw new Error(`${slug} has no words`)
  return t(slug)
}

/** Whether limits of this topic are left out because their law was changed, or may have been. */
export const hasChanged = (topic: Topic): boolean =>
  timeLimits.some((entry) => entry.domain === topic && !inForce(entry))

function inForceSince(law: string, article: string): string | null {
  const known = current.filter((entry) => entry.law === law)
  const exact = known.find((entry) => entry.article === article)
  return (exact ?? known.at(0))?.effective ?? null
}

type Entry = (typeof statutes)[number]

function idOf({ short, article }: Entry): string {
  return `${short}/${article}`
}

function read(entry: Entry): Statute {
  const { law, article, text, gist_zh, gist_en, effective, source } = entry
  return {
    ...{ law, article, text, effective, source },
    id: idOf(entry),
    gist: { 'zh-CN': gist_zh, en: gist_en },
  }
}

/** Every two neighbouring characters of a Chinese text. */
function pairsOf(text: string): Set<string> {
  const plain = [...text.normalize('NFKC')].filter((character) => /\p{Script=Han}/u.test(character))
  return new Set(plain.slice(1).map((character, at) => `${plain[at]}${character}`))
}

const common = (asked: ReadonlySet<string>, text: string): number =>
  [...asked].filter((pair) => text.includes(pair)).length
