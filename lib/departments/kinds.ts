import type { DepartmentKind, DepartmentLevel } from './schema'
import { departmentKinds } from './schema'

export type { DepartmentKind } from './schema'

type KindOfDepartment = {
  /** Highest first. */
  levels: readonly DepartmentLevel[]
  partOf?: DepartmentKind
}

/** The thirty kinds: where they exist and what they are part of, each with its task and the source for it. */
export const kinds: Record<DepartmentKind, KindOfDepartment> = {
  /** Liable for crime clues; must accept any report. 反有组织犯罪法24-28条; 公安程序规定169-180条. */
  police: { levels: ['city', 'district', 'street'] },
  /** Warning, dissuasion, stop-payment. 2022 article; 广东省平安建设条例. */
  antifraud: { levels: ['city', 'district'], partOf: 'police' },
  /** Illegal fund-raising, pyramid crime. unverified division. */
  'police-economic': { levels: ['city', 'district'], partOf: 'police' },
  /** Clues via 12309; supervises filing; public-interest cases. 2022 article. */
  procuratorate: { levels: ['city', 'district'] },
  /** Trial, recovery of losses. 2022 article. */
  court: { levels: ['city', 'district'] },
  /** Officials as umbrella; village cadres exercising public power. 反有组织犯罪法50-53条; 检举控告工作规则. */
  discipline: { levels: ['city', 'district', 'street'] },
  /** Co-ordinates, assigns and supervises clues. 2022 article; zsnews 2022-05-29. */
  'politics-law': { levels: ['city', 'district'] },
  /** Default desk for unclear tips; disputes. hcygmm 2026; 广东省平安建设条例7条. */
  'integrated-center': { levels: ['city', 'district', 'street'], partOf: 'politics-law' },
  /** Grid check-up, protection of territory. 广东省平安建设条例6条. */
  street: { levels: ['street'] },
  /** Elder-care institutions; red-orange-yellow-green list; candidate vetting. 2022 article; 反有组织犯罪法12条. */
  'civil-affairs': { levels: ['city', 'district'] },
  /** Medical-care institutions, illegal practice, free clinics. 2022 article. */
  health: { levels: ['city', 'district'] },
  /** Health-supplement false ads, pyramid, licences. 市场监管投诉举报办法. */
  market: { levels: ['city', 'district', 'street'] },
  /** Illegal fund-raising finding, fines. 防范和处置非法集资条例5,16-19,30条. */
  finance: { levels: ['city', 'district'] },
  /** Banks, insurers, licensed products. unverified. */
  nfra: { levels: ['city'] },
  /** Developers, agents, housing as pension, building sites. Shenzhen 2022 notice. */
  housing: { levels: ['city', 'district'] },
  /** Registration of house transfers, illegal land use, mining. 反有组织犯罪法13条. */
  'natural-resources': { levels: ['city', 'district'] },
  /** Collective assets, homestead, land contracts. unverified. */
  agriculture: { levels: ['city', 'district'] },
  /** Cheap tours, art works, karaoke/venues. MCT campaign 2022. */
  'culture-tourism': { levels: ['city', 'district'] },
  /** Village advisors, legal aid, notaries, mediation. 2022 article; 法律援助法. */
  justice: { levels: ['city', 'district', 'street'] },
  /** Fake pension-insurance agents, unpaid wages. unverified. */
  hrss: { levels: ['city', 'district'] },
  /** Online content, fraud APP takedown. my0538 page footer; 反有组织犯罪法16条. */
  cyberspace: { levels: ['city'] },
  /** Numbers and sites blocking. 反有组织犯罪法16条. */
  telecom: { levels: ['city'] },
  /** Black cars, overload. 反有组织犯罪法13条. */
  transport: { levels: ['city', 'district'] },
  /** River sand. unverified. */
  water: { levels: ['city', 'district'] },
  /** Campus. 反有组织犯罪法11条. */
  education: { levels: ['city', 'district'] },
  /** Overseas gangs. 反有组织犯罪法21条. */
  immigration: { levels: ['city'] },
  /** Street ads, occupation. 江门日报 2022. */
  'urban-mgmt': { levels: ['city', 'district', 'street'] },
  /** Domestic violence. unverified. */
  'womens-federation': { levels: ['city', 'district', 'street'] },
  /** Everything out of scope, non-emergency. 穗府令191号. */
  hotline: { levels: ['city'] },
  /** Petitions. 信访工作条例. */
  petition: { levels: ['city', 'district'] },
}

/** The kind and every kind that is part of it, however deep: what an exclusion of the kind takes along. */
export function kindAndParts(kind: DepartmentKind): DepartmentKind[] {
  const parts = departmentKinds.filter((part) => kinds[part].partOf === kind)
  return [kind, ...parts.flatMap(kindAndParts)]
}
