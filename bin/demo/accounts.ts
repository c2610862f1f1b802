import 'server-only'
import { createHash } from 'node:crypto'
import { Secret } from 'otpauth'
import { levelOf } from '@/lib/areas/schema'
import { city } from '@/lib/city/city'
import { kinds } from '@/lib/departments/kinds'
import { departmentId } from '@/lib/departments/place'
import { type DepartmentKind, departmentKinds } from '@/lib/departments/schema'
import type { StaffRole } from '@/lib/identity/schema'
import { demoCity } from './demo-city'

/** An invented person of the demo. Password and authenticator are known to everybody, so they exist nowhere else. */
export type DemoAccount = {
  staffId: string
  email: string
  name: string
  role: StaffRole
  /** Where an officer works. */
  place?: { kind: DepartmentKind; areaCode: string; departmentId: string }
  /** Where a legal advisor's villages are. */
  district?: string
  totp: string
  /** Shown first at the door. */
  main: boolean
}

export const demoPassword = 'yanshi-demo-password'

const shownFirst: [DepartmentKind, 'city' | 'district'][] = [
  ['antifraud', 'city'],
  ['police', 'district'],
  ['market', 'district'],
  ['discipline', 'city'],
  ['justice', 'city'],
]

/** Two people of the city's triage desk, an admin, an auditor, and one handler for every kind of department in the city and in one district; the kind that only streets have, in one street; eight legal advisors. */
export function demoAccounts(): DemoAccount[] {
  const handlers = places().map(([kind, areaCode]) =>
    officer(addressOf(kind, areaCode), kind, areaCode),
  )
  const triage = ['triage1', 'triage2'].map((name) =>
    officer(name, 'integrated-center', city().code),
  )
  const others = (['admin', 'auditor'] as const).map((role) => person(role, role, true))
  return [...triage, ...others, ...handlers, ...demoLawyers()].map((account, place) => ({
    ...account,
    name: nameOf(place),
  }))
}

/** The legal advisors among them; the first is on duty for every district. */
export function demoLawyers(): DemoAccount[] {
  return demoCity().lawyersServe.map((district, at) => ({
    ...person(`advisor${at + 1}`, 'advisor', at === 0),
    district,
  }))
}

export function findDemoAccount(email: string): DemoAccount | undefined {
  return demoAccounts().find((account) => account.email === email)
}

function places(): [DepartmentKind, string][] {
  const at = (level: 'city' | 'district', areaCode: string) =>
    departmentKinds
      .filter((kind) => kinds[kind].levels.includes(level))
      .map((kind): [DepartmentKind, string] => [kind, areaCode])
  const triageDesk = ([kind, areaCode]: [DepartmentKind, string]) =>
    kind === 'integrated-center' && areaCode === city().code
  return [...at('city', city().code), ...at('district', demoCity().district.code)]
    .filter((place) => !triageDesk(place))
    .concat([['street', demoCity().street.code]])
}

function officer(name: string, kind: DepartmentKind, areaCode: string) {
  const main =
    name.startsWith('triage') ||
    shownFirst.some(([first, level]) => first === kind && level === levelOf(areaCode))
  const place = { kind, areaCode, departmentId: departmentId(kind, areaCode) }
  return { ...person(name, 'officer', main), place }
}

function person(name: string, role: StaffRole, main: boolean) {
  const email = `${name}@demo.kapok.example`
  const bytes = createHash('sha256').update(`kapok/demo/${email}`).digest()
  const secret = new Secret({ buffer: new Uint8Array(bytes.subarray(0, 20)).buffer })
  return { staffId: uuidOf(bytes), email, name: '', role, totp: secret.base32, main }
}

function addressOf(kind: DepartmentKind, areaCode: string): string {
  const { district, street } = demoCity()
  const at = [district, street].find(({ code }) => code === areaCode)
  return `${kind}.${at?.called ?? 'city'}`
}

/** Surname and given name, both invented, with a mark that nobody can overlook. */
function nameOf(place: number): string {
  const surname = surnames[place % surnames.length]
  const given = givenNames[(place * 7 + Math.floor(place / surnames.length)) % givenNames.length]
  return `${surname}${given}（演示）`
}

function uuidOf(bytes: Buffer): string {
  const shaped = Buffer.from(bytes.subarray(0, 16))
  shaped[6] = ((shaped[6] ?? 0) & 0x0f) | 0x40
  shaped[8] = ((shaped[8] ?? 0) & 0x3f) | 0x80
  return shaped.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const surnames = [...'陈李黄梁何吴林罗谢邓冯曾彭苏卢潘钟叶邱温']
const givenNames = ['晓棠', '志恒', '敏仪', '家骏', '惠珊', '伟雄', '洁莹', '子谦', '婉婷', '国梁']
  .concat(['思远', '嘉敏', '文韬', '静怡', '浩然', '雪梅', '永康', '佩华', '启明', '少芬'])
  .concat(['润生', '丽君', '建业'])
