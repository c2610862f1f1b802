import type { DepartmentKind, DepartmentLevel } from './schema'
import { departmentKinds, departmentLevels } from './schema'

export type { DepartmentKind, DepartmentLevel } from './schema'

export type KindOfDepartment = {
  zh: string
  en: string
  /** Highest first. */
  levels: readonly DepartmentLevel[]
  partOf?: DepartmentKind
  /** Only numbers that were checked. */
  phones: readonly string[]
}

/** The thirty kinds, as `drizzle/data/china/departments.json` lists them with their sources. */
export const kinds: Record<DepartmentKind, KindOfDepartment> = {
  police: {
    zh: '公安机关（市公安局/区分局/派出所）',
    en: 'Public security',
    levels: ['city', 'district', 'street'],
    phones: ['110'],
  },
  antifraud: {
    zh: '反诈中心',
    en: 'Anti-fraud centre',
    levels: ['city', 'district'],
    partOf: 'police',
    phones: ['96110', '110'],
  },
  'police-economic': {
    zh: '公安经侦',
    en: 'Economic crime police',
    levels: ['city', 'district'],
    partOf: 'police',
    phones: ['110'],
  },
  procuratorate: {
    zh: '人民检察院',
    en: 'Procuratorate',
    levels: ['city', 'district'],
    phones: ['12309'],
  },
  court: {
    zh: '人民法院',
    en: 'Court',
    levels: ['city', 'district'],
    phones: [],
  },
  discipline: {
    zh: '纪委监委',
    en: 'Discipline & supervision',
    levels: ['city', 'district', 'street'],
    phones: ['12388'],
  },
  'politics-law': {
    zh: '党委政法委（平安办/扫黑办）',
    en: 'Political-legal committee / anti-gang office',
    levels: ['city', 'district'],
    phones: ['12337'],
  },
  'integrated-center': {
    zh: '综治中心',
    en: 'Integrated governance centre',
    levels: ['city', 'district', 'street'],
    partOf: 'politics-law',
    phones: [],
  },
  street: {
    zh: '镇政府/街道办',
    en: 'Town/street office',
    levels: ['street'],
    phones: [],
  },
  'civil-affairs': {
    zh: '民政局',
    en: 'Civil affairs',
    levels: ['city', 'district'],
    phones: ['12345'],
  },
  health: {
    zh: '卫生健康委/局',
    en: 'Health',
    levels: ['city', 'district'],
    phones: [],
  },
  market: {
    zh: '市场监督管理局',
    en: 'Market regulation',
    levels: ['city', 'district', 'street'],
    phones: ['12315'],
  },
  finance: {
    zh: '地方金融管理（处置非法集资牵头部门）',
    en: 'Local financial authority / lead dept on illegal fund-raising',
    levels: ['city', 'district'],
    phones: ['12345'],
  },
  nfra: {
    zh: '国家金融监管总局派出机构',
    en: 'Financial regulator branch',
    levels: ['city'],
    phones: [],
  },
  housing: {
    zh: '住房和城乡建设局',
    en: 'Housing',
    levels: ['city', 'district'],
    phones: ['12345'],
  },
  'natural-resources': {
    zh: '规划和自然资源局',
    en: 'Planning & natural resources',
    levels: ['city', 'district'],
    phones: [],
  },
  agriculture: {
    zh: '农业农村局',
    en: 'Agriculture',
    levels: ['city', 'district'],
    phones: ['12345'],
  },
  'culture-tourism': {
    zh: '文化广电旅游局',
    en: 'Culture & tourism',
    levels: ['city', 'district'],
    phones: ['12345'],
  },
  justice: {
    zh: '司法局（公共法律服务）',
    en: 'Justice',
    levels: ['city', 'district', 'street'],
    phones: ['12348'],
  },
  hrss: {
    zh: '人力资源和社会保障局',
    en: 'Human resources & social security',
    levels: ['city', 'district'],
    phones: [],
  },
  cyberspace: {
    zh: '网信办',
    en: 'Cyberspace',
    levels: ['city'],
    phones: ['12377'],
  },
  telecom: {
    zh: '通信管理局',
    en: 'Telecom regulator',
    levels: ['city'],
    phones: [],
  },
  transport: {
    zh: '交通运输局',
    en: 'Transport',
    levels: ['city', 'district'],
    phones: ['12345'],
  },
  water: {
    zh: '水务局',
    en: 'Water',
    levels: ['city', 'district'],
    phones: ['12345'],
  },
  education: {
    zh: '教育局',
    en: 'Education',
    levels: ['city', 'district'],
    phones: ['12345'],
  },
  immigration: {
    zh: '移民管理/海关/海警',
    en: 'Immigration, customs, coast guard',
    levels: ['city'],
    phones: [],
  },
  'urban-mgmt': {
    zh: '城市管理和综合执法局',
    en: 'Urban management',
    levels: ['city', 'district', 'street'],
    phones: ['12345'],
  },
  'womens-federation': {
    zh: '妇联',
    en: "Women's federation",
    levels: ['city', 'district', 'street'],
    phones: [],
  },
  hotline: {
    zh: '12345政务服务便民热线',
    en: 'Government hotline',
    levels: ['city'],
    phones: ['12345'],
  },
  petition: {
    zh: '信访局',
    en: 'Petition office',
    levels: ['city', 'district'],
    phones: ['12345'],
  },
}

/** The kind and every kind that is part of it, however deep: what an exclusion of the kind takes along. */
export function kindAndParts(kind: DepartmentKind): DepartmentKind[] {
  const parts = departmentKinds.filter((part) => kinds[part].partOf === kind)
  return [kind, ...parts.flatMap(kindAndParts)]
}

/** The level one up; the city has none. */
export function levelAbove(level: DepartmentLevel): DepartmentLevel | undefined {
  return departmentLevels[departmentLevels.indexOf(level) - 1]
}
