import { isOneOf } from '@/lib/platform/one-of'
import { kinds } from './kinds'
import type { DepartmentKind } from './schema'

/** What residents are told of a department where its name is not: which branch of the state it is. */
const branches = [
  'police',
  'procuratorate',
  'court',
  'discipline',
  'politics-law',
  'womens-federation',
  'administration',
] as const
type Branch = (typeof branches)[number]

/** That of the kind, or of what it is part of; every other kind is an administrative one. */
export function branchOf(kind: DepartmentKind): Branch {
  if (isOneOf(branches, kind)) return kind
  const { partOf } = kinds[kind]
  return partOf ? branchOf(partOf) : 'administration'
}
