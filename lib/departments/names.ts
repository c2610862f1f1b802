import type { DepartmentKind, DepartmentLevel } from './schema'

/** Where a department stands: 广州市, 广州市 天河区, or a street with its district. */
export type Site = {
  level: DepartmentLevel
  /** 天河区; the city's own departments have none. */
  district: string
  /** 五山街道, 新塘镇. */
  street: string
  /** Tianhe District, and Wushan Subdistrict. */
  districtEn: string
  streetEn: string
}

type Name = [zh: string, en: string]
type Naming = Record<DepartmentLevel, (site: Site) => Name>

/** A department's official name in both languages. Throws for a level the kind does not have. */
export function departmentNames(
  kind: DepartmentKind,
  site: Site,
): { nameZh: string; nameEn: string } {
  const name = namings[kind][site.level]
  if (!name) throw new Error(`${kind} has no department at ${site.level} level`)
  const [nameZh, nameEn] = name(site)
  return { nameZh, nameEn }
}

const guangzhou = (zh: string, en: string) => (): Name => [`广州市${zh}`, `Guangzhou ${en}`]
const district =
  (zh: string, en: string) =>
  (site: Site): Name => [`${site.district}${zh}`, `${site.districtEn} ${en}`]
const street =
  (zh: string, en: string) =>
  (site: Site): Name => [`${site.street}${zh}`, `${site.streetEn} ${en}`]
const ofTheCity =
  (zh: string, en: string) =>
  (site: Site): Name => [`广州市${site.district}${zh}`, `Guangzhou ${site.districtEn} ${en}`]
const named = (zh: string, en: string) => (): Name => [zh, en]

/** The same words after 广州市 and after 天河区. */
const alike = (zh: string, en: string): Partial<Naming> => ({
  city: guangzhou(zh, en),
  district: district(zh, en),
})

/** 五山街道 has 五山派出所. 新塘 is a street of 天河 and a town of 增城, so theirs say which; in letters 冼村 and 仙村 are the same too, so all do. */
const station =
  (zh: string, en: string) =>
  (site: Site): Name => {
    const place = site.street.replace(/(街道|镇)$/, '')
    const before = place === '新塘' ? site.district.replace(/区$/, '') : ''
    const placeEn = site.streetEn.replace(/ \w+$/, '')
    return [`${before}${place}${zh}`, `${placeEn} ${en}, ${site.districtEn}`]
  }

const isTown = (site: Site) => site.street.endsWith('镇')

const streetOffice = (site: Site): Name =>
  isTown(site)
    ? [`${site.street}人民政府`, `${site.streetEn} People's Government`]
    : [`${site.street}办事处`, `${site.streetEn} Office`]

const streetDiscipline = (site: Site): Name =>
  isTown(site)
    ? [`${site.street}纪委`, `${site.streetEn} Discipline Inspection Commission`]
    : [`${site.street}纪工委`, `${site.streetEn} Discipline Inspection Working Committee`]

const policeBranch = (site: Site): Name => [
  `广州市公安局${site.district}分局`,
  `Guangzhou Public Security Bureau, ${site.districtEn} Branch`,
]

const economicPolice = (site: Site): Name => [
  `${policeBranch(site)[0]}经济犯罪侦查大队`,
  `${policeBranch(site)[1]}, Economic Crime Brigade`,
]

const landBranch = (site: Site): Name => [
  `广州市规划和自然资源局${site.district}分局`,
  `Guangzhou Planning and Natural Resources Bureau, ${site.districtEn} Branch`,
]

const namings: Record<DepartmentKind, Partial<Naming>> = {
  police: {
    city: guangzhou('公安局', 'Public Security Bureau'),
    district: policeBranch,
    street: station('派出所', 'Police Station'),
  },
  antifraud: alike('反诈中心', 'Anti-Fraud Centre'),
  'police-economic': {
    city: guangzhou('公安局经济犯罪侦查支队', 'Public Security Bureau, Economic Crime Detachment'),
    district: economicPolice,
  },
  procuratorate: {
    city: guangzhou('人民检察院', "People's Procuratorate"),
    district: ofTheCity('人民检察院', "People's Procuratorate"),
  },
  court: {
    city: guangzhou('中级人民法院', "Intermediate People's Court"),
    district: ofTheCity('人民法院', "People's Court"),
  },
  discipline: {
    ...alike('纪委监委', 'Discipline and Supervision Commission'),
    street: streetDiscipline,
  },
  'politics-law': alike('委政法委', 'Political and Legal Affairs Committee'),
  'integrated-center': {
    ...alike('社会治安综合治理中心', 'Public Security Integrated Governance Centre'),
    street: street('社会治安综合治理中心', 'Public Security Integrated Governance Centre'),
  },
  street: { street: streetOffice },
  'civil-affairs': alike('民政局', 'Civil Affairs Bureau'),
  health: {
    city: guangzhou('卫生健康委员会', 'Health Commission'),
    district: district('卫生健康局', 'Health Bureau'),
  },
  market: {
    ...alike('市场监督管理局', 'Market Regulation Bureau'),
    street: station('市场监督管理所', 'Market Regulation Station'),
  },
  finance: {
    city: guangzhou('地方金融管理局', 'Local Financial Administration'),
    district: district('处置非法集资牵头部门', 'Lead Department on Illegal Fund-Raising'),
  },
  nfra: {
    city: named(
      '国家金融监督管理总局广东监管局',
      'National Financial Regulatory Administration, Guangdong Office',
    ),
  },
  housing: alike('住房和城乡建设局', 'Housing and Urban-Rural Development Bureau'),
  'natural-resources': {
    city: guangzhou('规划和自然资源局', 'Planning and Natural Resources Bureau'),
    district: landBranch,
  },
  agriculture: alike('农业农村局', 'Agriculture and Rural Affairs Bureau'),
  'culture-tourism': {
    city: guangzhou('文化广电旅游局', 'Culture, Radio, Television and Tourism Bureau'),
    district: district(
      '文化广电旅游体育局',
      'Culture, Radio, Television, Tourism and Sports Bureau',
    ),
  },
  justice: { ...alike('司法局', 'Justice Bureau'), street: station('司法所', 'Justice Office') },
  hrss: alike('人力资源和社会保障局', 'Human Resources and Social Security Bureau'),
  cyberspace: { city: guangzhou('委网信办', 'Cyberspace Affairs Office') },
  telecom: { city: named('广东省通信管理局', 'Guangdong Communications Administration') },
  transport: alike('交通运输局', 'Transport Bureau'),
  water: alike('水务局', 'Water Affairs Bureau'),
  education: alike('教育局', 'Education Bureau'),
  immigration: {
    city: named(
      '广州移民管理、海关、海警机关',
      'Immigration, Customs and Coast Guard in Guangzhou',
    ),
  },
  'urban-mgmt': {
    ...alike('城市管理和综合执法局', 'Urban Management and Law Enforcement Bureau'),
    street: street('综合行政执法办公室', 'Administrative Law Enforcement Office'),
  },
  'womens-federation': {
    ...alike('妇女联合会', "Women's Federation"),
    street: street('妇女联合会', "Women's Federation"),
  },
  hotline: { city: guangzhou('12345政务服务便民热线', '12345 Government Service Hotline') },
  petition: alike('信访局', 'Letters and Visits Bureau'),
}
