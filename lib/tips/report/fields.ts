import { z } from 'zod'
import { levelOf } from '@/lib/areas/schema'
import { departmentKinds, departmentLevels } from '@/lib/departments/schema'
import type { Exclusion } from '@/lib/routing/schema'

const kinds = [...departmentKinds, '*'] as const

export { choice, contactPhone, optional, text } from '@/lib/platform/fields'

/** A unit that can be ticked: `police:<district>` is the district's police and all below it, `*:<district>` everybody there. */
export const exclusionChoice = z.string().refine((choice) => read(choice) !== undefined)

export function exclusionOf(choice: string): Exclusion {
  const exclusion = read(choice)
  if (!exclusion) throw new Error('not the choice of a unit')
  return exclusion
}

function read(choice: string): Exclusion | undefined {
  const [named, areaCode = '', more] = choice.split(':')
  const kind = kinds.find((one) => one === named)
  const level = departmentLevels.find((one) => one === levelOf(areaCode))
  return kind && level && more === undefined ? { kind, areaCode, level } : undefined
}

export const choiceOf = ({ kind, areaCode }: Pick<Exclusion, 'kind' | 'areaCode'>): string =>
  `${kind}:${areaCode}`
