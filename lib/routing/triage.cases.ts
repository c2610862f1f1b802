import { readFileSync } from 'node:fs'
import { areaAt } from '@/lib/areas/schema'
import { kinds } from '@/lib/departments/kinds'
import { departmentKinds } from '@/lib/departments/schema'
import { words } from '@/lib/messages/words'
import { dataFile } from '@/lib/platform/data-file'
import { parseMatrix } from './matrix'
import type { Department, Facts, Rule } from './schema'

/** The table as delivered. */
export const matrix = parseMatrix(readFileSync(dataFile('china/routing-matrix.csv'), 'utf8'))

/** A city with two districts and three streets: enough for every shape of area. */
export const areaCodes = ['4401', '440106', '440106001', '440106002', '440103', '440103001']

/** Every department the kinds allow there, all staffed unless said otherwise. */
export function everyDepartment(
  membersOf: (department: Pick<Department, 'kind' | 'areaCode'>, at: number) => number = () => 2,
): Department[] {
  const places = departmentKinds.flatMap((kind) =>
    kinds[kind].levels.flatMap((level) =>
      areaCodes
        .filter((areaCode) => areaCode === areaAt(areaCode, level))
        .map((areaCode) => ({ kind, level, areaCode })),
    ),
  )
  return places.map((place, at) => ({
    ...place,
    id: `${place.kind} ${place.areaCode}`,
    activeMembers: membersOf(place, at),
    nameZh: words('zh-CN', 'departmentKinds')(place.kind),
    nameEn: words('en', 'departmentKinds')(place.kind),
  }))
}

/** An everyday tip about a seller of health products in a known street. */
export const plainFacts: Facts = {
  category: 'ef-health',
  targetKind: 'company',
  urgency: 'normal',
  scope: 'street',
  areaCode: '440106001',
  money: false,
}

export const plainRule: Rule = {
  id: '00000000-0000-8000-8000-000000000001',
  version: 1,
  priority: 500,
  category: '*',
  targetKind: '*',
  urgency: '*',
  scope: '*',
  area: '*',
  leadKind: 'market',
  leadLevel: 'district',
  ccKinds: [],
  ack: '24h',
  firstAction: '72h',
  close: '30d',
  note: '',
  basis: '本平台规则',
  validFrom: '2022-05-01',
  validUntil: null,
}
