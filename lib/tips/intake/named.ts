import { city, ownName } from '@/lib/city/city'
import { type DepartmentKind, kinds } from '@/lib/departments/kinds'
import { type DepartmentLevel, departmentKinds } from '@/lib/departments/schema'
import type { Exclusion } from '@/lib/routing/schema'

export type NamedPlace = { code: string; name: string; level: 'city' | 'district' | 'street' }

/**
 * Units that a text names with their place (天河公安分局, 五山派出所, 市纪委): none of them may have the tip.
 * One that somebody only pretends to come from is not meant. Finding too much only widens protection.
 */
export function namedUnits(text: string, places: readonly NamedPlace[]): Exclusion[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/人民/g, '')
  return [ownCity(), ...places.filter(({ level }) => level !== 'city')].flatMap(
    ({ code, name, level }) =>
      plain.includes(shortest(name))
        ? departmentKinds
            .filter((kind) => isNamed(plain, kind, name, level))
            .map((kind) => ({ kind, areaCode: code, level }))
        : [],
  )
}

/** By what every way of writing it ends in. */
const ownCity = (): NamedPlace => ({ code: city().code, name: city().unit, level: 'city' })

function isNamed(text: string, kind: DepartmentKind, name: string, level: DepartmentLevel) {
  const office = kinds[kind].levels.includes(level) ? offices[kind]?.[level] : undefined
  if (!office) return false
  const place = placeIn[level](name)
  const found = new RegExp(
    `${pretended}(?:${place}(?:${office})|${turned(kind, level, place)})`,
    'u',
  )
  return found.test(text)
}

/** 冒充天河公安分局的警察, 说是市公安局的: nobody there is accused. */
const pretended =
  '(?<!(?:冒充|假冒|自称|谎称|声称|号称|假装|伪装成|假扮|冒用|打着|说(?:他|她|他们|自己)?是)[^,，。;；!！?？]{0,8})'

/** 公安局天河区分局 puts the place inside. */
function turned(kind: DepartmentKind, level: DepartmentLevel, place: string): string {
  const bureau = { police: '公安局', 'natural-resources': '(?:规划和)?自然资源局' }[kind as string]
  return bureau && level === 'district' ? `${bureau}${place}分局` : '(?!)'
}

const shortest = (name: string) => name.replace(/(?:区|街道|镇)$/, '') || name

const placeIn: Record<DepartmentLevel, (name: string) => string> = {
  // Another city's bureau ends in the same words: 佛山市公安局.
  city: (unit) => `(?:${ownName()}|(?<![${city().otherCitiesEndIn}])${unit})`,
  district: (name) => `${shortest(name)}区?`,
  street: (name) => `${shortest(name)}(?:街道?|镇)?`,
}

/** The same words at every level where the kind exists. */
const all = (words: string) => ({ city: words, district: words, street: words })

const offices: Partial<Record<DepartmentKind, Partial<Record<DepartmentLevel, string>>>> = {
  police: { city: '公安局?', district: '公安|分局', street: '(?:边防)?派出所' },
  antifraud: all('反(?:电信)?诈(?:骗)?中心'),
  'police-economic': all('(?:公安局?)?(?:分局)?(?:经侦|经济犯罪侦查)'),
  procuratorate: all('检察院'),
  court: all('(?:中级|中)?法院|中院'),
  discipline: all('纪(?:工)?委|监委|监察'),
  'politics-law': all('(?:委)?政法委|平安办|扫黑办'),
  'integrated-center': all('(?:社会治安)?综(?:合)?治(?:理)?中心'),
  street: { street: '办事处|(?<=街道?)办|街办|政府' },
  'civil-affairs': all('民政'),
  health: all('卫健|卫生'),
  market: all('市场监(?:督)?管|市监|工商'),
  finance: all('(?:地方)?金融(?:监督)?(?:管理)?(?:局|办)'),
  housing: all('住(?:房和城乡)?建'),
  'natural-resources': all('规(?:划和)?自(?:然资源)?局?|自然资源|国土'),
  agriculture: all('农业'),
  'culture-tourism': all('文(?:化)?(?:广)?(?:电)?旅'),
  justice: all('司法'),
  hrss: all('人(?:力资源和)?社(?:会)?(?:保障)?局|社保局|劳动监察'),
  cyberspace: all('(?:委)?网信办'),
  transport: all('交通(?:运输)?局'),
  water: all('水务'),
  education: all('教育局'),
  'urban-mgmt': all('城管|城市管理|综合执法|(?:综合)?行政执法'),
  'womens-federation': all('妇联|妇女联合会'),
  petition: all('信访'),
}
