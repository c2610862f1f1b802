import { z } from 'zod'
import { departmentKinds } from '@/lib/departments/schema'
import { isOneOf } from '@/lib/platform/one-of'
import { areaCodePattern, type Exclusion } from '@/lib/routing/schema'

export { choice, contactPhone, optional, text } from '@/lib/platform/fields'

const patterns = [...departmentKinds, '*'] as const
const kindPattern = patterns.map((kind) => kind.replace('*', '\\*')).join('|')
const levels = { 4: 'city', 6: 'district', 9: 'street' } as const

/** A unit that can be ticked: `police:440106` is the district's police and all below it, `*:440106` everybody there. */
export const exclusionChoice = z
  .string()
  .regex(new RegExp(`^(?:${kindPattern}):4401(?:\\d{2}(?:\\d{3})?)?$`))

export function exclusionOf(choice: string): Exclusion {
  const [kind, areaCode = ''] = choice.split(':')
  const level = levels[areaCode.length as keyof typeof levels]
  if (!level || !isOneOf(patterns, kind) || !areaCodePattern.test(areaCode))
    throw new Error('not the choice of a unit')
  return { kind, areaCode, level }
}

export const choiceOf = ({ kind, areaCode }: Pick<Exclusion, 'kind' | 'areaCode'>): string =>
  `${kind}:${areaCode}`
