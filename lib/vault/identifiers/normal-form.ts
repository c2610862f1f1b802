import { city, ownName } from '@/lib/city/city'
import { digits } from '@/lib/platform/clean'
import type { IdentifierKind } from '@/lib/vault/schema'

/** The one form in which an identifier is compared. Empty when nothing comparable is in it. */
export function normalForm(kind: IdentifierKind, value: string): string {
  return forms[kind](value)
}

const forms: Record<IdentifierKind, (value: string) => string> = {
  phone,
  card: (value) => digits(value).replace(/\D/g, ''),
  idno: (value) =>
    digits(value)
      .toUpperCase()
      .replace(/[^0-9X]/g, ''),
  wechat: (value) => ascii(value).toLowerCase(),
  qq: (value) => digits(value).replace(/\D/g, ''),
  company,
  plate,
  url,
}

export const isMobile = (number: string): boolean => /^1[3-9]\d{9}$/.test(number)

/** GB 11643 check character of an 18-character citizen number, and a possible date of birth. */
export function isCitizenNumber(number: string): boolean {
  if (
    !/^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(number)
  )
    return false
  const sum = [...number.slice(0, 17)].reduce((s, d, i) => s + Number(d) * (2 ** (17 - i) % 11), 0)
  return '10X98765432'[sum % 11] === number[17]
}

export function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((s, d, i) => {
    const doubled = Number(d) * (i % 2 === 0 ? 1 : 2)
    return s + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

const ascii = (value: string) => value.normalize('NFKC').replace(/[^\w-]/g, '')

/** A mainland number without +86 and with the area code's zero; another country's with + and its code. */
function phone(value: string): string {
  const plain = digits(value.normalize('NFKC').replace(/(?:转|ext|x).*$/i, '')).replace(
    /[^\d+]/g,
    '',
  )
  const foreign = plain.replace(/^00(?=[1-9])/, '+')
  if (foreign.startsWith('+') && !foreign.startsWith('+86')) return foreign
  const number = foreign.replace(/^\+86/, '').replace(/^86(?=1[3-9]\d{9}$)/, '')
  const abroad = foreign !== number
  return abroad && !/^(?:0|1[3-9]\d{9}$|[48]00\d{7}$)/.test(number) ? `0${number}` : number
}

const legalForm = /(?:股份|责任|有限|集团|控股|总公司|分公司|子公司|公司)+$/

let ownNames: { home: RegExp; bracket: RegExp } | undefined

/** How the name of a company from here may begin, and what in brackets says only that it is from here. */
function fromHere() {
  const { province, companies } = city()
  ownNames ??= {
    home: new RegExp(`^(?:中国)?(?:${province}省?)?(?:${ownName()})?`),
    bracket: new RegExp(`\\((?:${[...companies.brackets, '中国', '集团'].join('|')})[^)]*\\)`, 'g'),
  }
  return ownNames
}

/** The distinctive part: no legal form, no city of ours in brackets, no leading province or city of ours. */
function company(value: string): string {
  const { home, bracket } = fromHere()
  const name = value
    .normalize('NFKC')
    .toLowerCase()
    .replace(bracket, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(legalForm, '')
  return name.replace(home, '') || name
}

/** Plates have no letters I and O: they are read as 1 and 0. */
function plate(value: string): string {
  const written = value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{Script=Han}A-Z0-9]/gu, '')
  return written.slice(0, 2) + written.slice(2).replace(/O/g, '0').replace(/I/g, '1')
}

// Sites of many owners: there the path says who, elsewhere the host does.
const sharedHosts =
  /(?:^|\.)(?:weibo|qq|taobao|tmall|jd|douyin|kuaishou|xiaohongshu|baidu|bilibili|163|sohu|sina|zhihu|toutiao|pinduoduo|yangkeduo|github|gitee|feishu|jinshuju|wjx|dwz|aliyuncs|myqcloud)\.(?:com|cn|net|io)(?:\.cn)?$|^(?:t\.cn|t\.me|b23\.tv|url\.cn|u\.tb\.cn|v\.douyin\.com|xhslink\.com)$/

/** The host without www; on a site shared by many owners with its path. */
function url(value: string): string {
  const written = value.normalize('NFKC').trim()
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `http://${written}`
  if (!URL.canParse(whole)) return ''
  const { hostname, pathname } = new URL(whole)
  const host = hostname.replace(/^(?:www|m|wap|h5)\.(?=.+\.)/, '').replace(/\.$/, '')
  return sharedHosts.test(host) ? host + pathname.replace(/\/+$/, '') : host
}
