import { codeAt } from '@/lib/areas/schema'
import { city } from '@/lib/city/city'
import { type DepartmentKind, departmentKinds } from '@/lib/departments/schema'
import {
  type CategorySlug,
  categorySlugs,
  type Exclusion,
  type Facts,
  factsInput,
  type Rule,
} from '@/lib/routing/schema'

export type Search = Record<string, string | undefined>

export type Filter = { category: CategorySlug | null; department: DepartmentKind | null }

/** What the table is narrowed to; a value that is none narrows nothing. */
export function filterOf({ about, department }: Search): Filter {
  return {
    category: categorySlugs.find((slug) => slug === about) ?? null,
    department: departmentKinds.find((kind) => kind === department) ?? null,
  }
}

/** Rules that could decide a tip of the category, and that name the kind as lead or told. */
export function narrow(rules: readonly Rule[], { category, department }: Filter): Rule[] {
  return rules.filter(
    (rule) =>
      (!category || takes(rule.category, category)) &&
      (!department || [rule.leadKind, ...rule.ccKinds].includes(department)),
  )
}

function takes(pattern: string, category: string): boolean {
  return pattern.endsWith('*') ? category.startsWith(pattern.slice(0, -1)) : pattern === category
}

/** The facts of the simulator's form: null when it was not sent, `invalid` when something in it is none. A street outside the district is left out. */
export function factsOf(search: Search): Facts | 'invalid' | null {
  if (search.try === undefined) return null
  const { district = '', street = '' } = search
  const areaCode = (street.startsWith(district) && street) || district || city().code
  const facts = { ...search, areaCode, money: search.money === 'on' }
  return factsInput.safeParse(pick(facts)).data ?? 'invalid'
}

const pick = ({
  category,
  targetKind,
  urgency,
  scope,
  areaCode,
  money,
}: Record<string, unknown>) => ({
  category,
  targetKind,
  urgency,
  scope,
  areaCode,
  money,
})

/** The kind hidden by the resident, in the tip's district and below. */
export function exclusionOf({ hide }: Search, { areaCode }: Facts): Exclusion[] {
  const kind = departmentKinds.find((one) => one === hide)
  if (!kind) return []
  const district = codeAt(areaCode, 'district')
  return [{ kind, areaCode: district, level: district.length > 4 ? 'district' : 'city' }]
}

type Clear = { category: string; urgency: string; scope: string; areaCode: string }

/** The simulator's address for what stands in clear beside a tip. */
export function simulatorPath({ category, urgency, scope, areaCode }: Clear): string {
  const query = new URLSearchParams({ try: '1', category, targetKind: 'unknown', urgency, scope })
  if (areaCode.length > 4) query.set('district', codeAt(areaCode, 'district'))
  if (areaCode.length > 6) query.set('street', codeAt(areaCode, 'street'))
  return `/desk/rules?${query}#try`
}
