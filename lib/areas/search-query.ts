import { tidyName } from './names'
import { spell } from './spelling'

/** One thing asked for, in characters or in letters. */
export type Term = { script: 'han' | 'latin'; text: string }

export type SearchQuery = {
  /** All of it as one name. */
  whole: Term
  /** The same without 村, 社区, 街道 or what else it ends in. */
  shorter?: Term
  /** Word by word, when there are several: 天河 新塘. */
  parts: Term[]
}

const hanEnding = /(社区|街道办事处|街道办|街道|村委|居委|街|镇|乡|村|区|市)$/
const latinEnding =
  /(shequjumin|jumin|cunmin)?(weiyuanhui)$|(shequ)?(juweihui)$|cunweihui$|shequ$|jiedao(ban)?$|jie$|zhen$|xiang$|cun$|qu$|shi$/
const longest = 40

/** Reads what someone typed: full width, capitals, spaces, tone marks, Arabic numerals; nothing is left of other signs. Undefined when there is nothing to look for. */
export function readSearchQuery(typed: string): SearchQuery | undefined {
  const parts = termsOf(typed.slice(0, longest))
  if (parts.length === 0) return undefined
  const scripts = new Set(parts.map((part) => part.script))
  const [script] = scripts
  if (scripts.size > 1 || !script) return { whole: { script: 'han', text: joined(parts) }, parts }
  const whole = { script, text: script === 'han' ? tidyName(joined(parts)) : joined(parts) }
  return { whole, shorter: shorten(whole), parts: parts.length > 1 ? parts : [] }
}

/** The same query by its sound, for a character that was mistaken for another (常湴, 大布). */
export function bySound({ whole }: SearchQuery): SearchQuery | undefined {
  if (whole.script === 'latin' || /[a-z]/.test(whole.text)) return undefined
  const [text = ''] = spell(whole.text).pinyin
  const sound: Term = { script: 'latin', text }
  return /^[a-z]+$/.test(text) ? { whole: sound, shorter: shorten(sound), parts: [] } : undefined
}

function termsOf(typed: string): Term[] {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/['’‘`-]/g, '')
    .replace(/\d/g, (digit) => '零一二三四五六七八九'.charAt(Number(digit)))
  return (plain.match(/\p{Script=Han}+|[a-z]+/gu) ?? []).map((text) => ({
    script: /[a-z]/.test(text) ? 'latin' : 'han',
    text,
  }))
}

function shorten({ script, text }: Term): Term | undefined {
  const [end, least] = script === 'han' ? [hanEnding, 1] : [latinEnding, 3]
  const short = text.replace(end, '')
  return short !== text && [...short].length >= least ? { script, text: short } : undefined
}

function joined(parts: Term[]): string {
  return parts.map((part) => part.text).join('')
}
