import { city } from '@/lib/city/city'
import { numeral } from '@/lib/platform/clean'
import type { IdentifierKind } from '@/lib/vault/schema'
import { isCitizenNumber, isMobile, normalForm, passesLuhn } from './normal-form'

export type Identifier = { kind: IdentifierKind; value: string }
type Found = Identifier & { start: number; end: number }

type Search = {
  kind: IdentifierKind
  pattern: RegExp
  sure?: (value: string) => boolean
}

/** The identifiers in a text, in its order and without overlaps; `start` and `end` are positions in the text as it was given, `value` the normal form. */
export function findIdentifiers(text: string): Found[] {
  const asWritten = fold(text, (character) => character)
  const asSpoken = fold(text, numeral)
  const found: Found[] = []
  for (const search of searches) {
    for (const folded of [asWritten, asSpoken]) {
      for (const hit of hits(search, folded)) {
        const apart = found.every(({ start, end }) => hit.end <= start || hit.start >= end)
        if (apart) found.push(hit)
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** One identifier typed in a field of its own, in its normal form; null when nothing comparable is in it. A phone number given as a WeChat name is a phone number. */
export function identifier(kind: IdentifierKind, typed: string): Identifier | null {
  const number = normalForm('phone', typed)
  if (kind === 'wechat' && isMobile(number)) return { kind: 'phone', value: number }
  const value = normalForm(kind, typed)
  return value.length < 2 ? null : { kind, value }
}

const gap = '[\\s\\-.·_]{0,2}'
const repeated = (count: string) => `(?:${gap}\\d)${count}`
const named = '(?:号码?|账号|帐号|id|名)?[\\s:是为"“]{0,3}'
const han = '\\p{Script=Han}'
const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const endings =
  'com|cn|net|org|top|xyz|vip|cc|info|shop|club|site|online|app|work|ltd|tv|io|me|co|biz|link|live|icu|asia|hk|tw|mo|wang|fun|ink|pro|store|tech|mobi|中国|公司|网络'

// The first kind that claims a stretch of text keeps it.
const searches: Search[] = [
  {
    kind: 'url',
    pattern: new RegExp(
      `(?<![\\w@.-])(?:https?:\\/\\/[^\\s<>"'“”，。；！？、（）()【】《》${han}]+|(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:${endings})(?![a-z0-9-])(?:\\/[\\w\\-./?%&=#~+]*)?)`,
      'giu',
    ),
  },
  {
    kind: 'idno',
    pattern: new RegExp(`(?<!\\d)[1-9]${repeated('{16}')}${gap}[\\dx](?![\\da-z])`, 'giu'),
    sure: isCitizenNumber,
  },
  {
    kind: 'card',
    pattern:
      /(?<!\d)[3-69](?:\d{15,18}|\d{3}(?:[\s-]\d{4}){3}(?:[\s-]\d{1,3})?|\d{5}[\s-]\d{10,13})(?!\d)/gu,
    sure: passesLuhn,
  },
  {
    kind: 'card',
    pattern: new RegExp(
      `(?<=(?:银行卡|卡|账|帐|账户|帐户|户头)(?:号码?|户)?[\\s:是为]{0,3})\\d${repeated('{11,21}')}(?!\\d)`,
      'gu',
    ),
  },
  {
    kind: 'qq',
    pattern: new RegExp(`(?<=(?:qq|扣扣|企鹅)群?${named})[1-9]\\d{4,10}(?!\\d)`, 'giu'),
    sure: (value) => !isMobile(value),
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      `(?<![\\d+])(?:(?:\\+|00)?86${gap})?(?:1${gap}[3-9]${repeated('{9}')}|\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?${gap}[2-9]${repeated('{6,7}')}|[48]00${repeated('{7}')})(?!\\d)`,
      'gu',
    ),
  },
  {
    kind: 'phone',
    pattern: new RegExp(`(?<![\\d+])\\+86${gap}[1-9]\\d{1,2}${repeated('{7,8}')}(?!\\d)`, 'gu'),
  },
  {
    kind: 'phone',
    pattern: new RegExp(`(?<![\\d+])(?:\\+|00)(?!86)[1-9]${repeated('{7,13}')}(?!\\d)`, 'gu'),
  },
  {
    kind: 'wechat',
    pattern: new RegExp(
      `(?<=(?:微信|威信|薇信|微 信|wechat|weixin|(?<![a-z])(?:wx|vx|v信|v(?=\\s*[:])))${named})[a-z](?:[\\w-]{5,19})(?![\\w-])`,
      'giu',
    ),
  },
  {
    kind: 'plate',
    pattern: new RegExp(
      `[${provinces}][A-HJ-NP-Z][\\s·•.-]?(?:[A-Z0-9]{4}[学警挂港澳]|[A-Z0-9]{5,6})(?![A-Z0-9])`,
      'giu',
    ),
    sure: (value) => /\d/.test(value),
  },
  {
    kind: 'company',
    pattern: new RegExp(
      `[${han}a-z0-9()（）·]{2,40}?(?:有限公司|有限责任公司|股份公司|集团公司|分公司|合作社|养老院|敬老院)(?!${han}{0,6}(?:有限|分)公司)`,
      'giu',
    ),
    sure: (value) => [...value].length >= 2 && !value.startsWith('公司'),
  },
]

type Folded = { text: string; starts: number[]; ends: number[] }

/** Full width to half width, one character at a time, remembering where each came from. */
function fold(text: string, read: (character: string) => string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] }
  let at = 0
  for (const character of text) {
    const plain = read(character.normalize('NFKC'))
    folded.text += plain
    for (let unit = 0; unit < plain.length; unit += 1) {
      folded.starts.push(at)
      folded.ends.push(at + character.length)
    }
    at += character.length
  }
  return folded
}

function hits({ kind, pattern, sure }: Search, folded: Folded): Found[] {
  return [...folded.text.matchAll(pattern)].flatMap((match) => {
    const skipped = kind === 'company' ? leadIn(match[0]) : 0
    const written = match[0].slice(skipped)
    const value = normalForm(kind, written)
    const start = folded.starts[match.index + skipped]
    const end = folded.ends[match.index + match[0].length - 1]
    if (start === undefined || end === undefined || !value) return []
    return !sure || sure(value) ? [{ kind, value, start, end }] : []
  })
}

let ownPlaces: RegExp | undefined
const before =
  /^.*(?:一家|这家|那家|某家|叫做|名叫|叫作|自称|所谓|号称|注册了?|开了|成立了?|是|在|到|去|找|向|给|跟|叫|被|从|把|对|让|的|了|我|他|她|们|其实|公司名)/u

/** How much of a match comes before the company's name: a name has no mark where it begins, so it is taken from its place name, or else after the last word that leads up to one. */
function leadIn(match: string): number {
  ownPlaces ??= new RegExp(`(?<!\\()(?:${city().companies.places.join('|')})`)
  const place = ownPlaces.exec(match)
  if (place) return place.index
  return before.exec(match.slice(0, -6))?.[0].length ?? 0
}
