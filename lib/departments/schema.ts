import { z } from 'zod'

/** Where departments exist, highest first. */
export const departmentLevels = ['city', 'district', 'street'] as const
export type DepartmentLevel = (typeof departmentLevels)[number]

/** The level one up; the city has none. */
export function levelAbove(level: DepartmentLevel): DepartmentLevel | undefined {
  return departmentLevels[departmentLevels.indexOf(level) - 1]
}

/** Whether the first level is the second or lies below it. */
export function atOrBelow(level: DepartmentLevel, limit: DepartmentLevel): boolean {
  return departmentLevels.indexOf(level) >= departmentLevels.indexOf(limit)
}

export const departmentKinds = [
  'police',
  'antifraud',
  'police-economic',
  'procuratorate',
  'court',
  'discipline',
  'politics-law',
  'integrated-center',
  'street',
  'civil-affairs',
  'health',
  'market',
  'finance',
  'nfra',
  'housing',
  'natural-resources',
  'agriculture',
  'culture-tourism',
  'justice',
  'hrss',
  'cyberspace',
  'telecom',
  'transport',
  'water',
  'education',
  'immigration',
  'urban-mgmt',
  'womens-federation',
  'hotline',
  'petition',
] as const
export type DepartmentKind = (typeof departmentKinds)[number]

export const admitInput = z.strictObject({ departmentId: z.uuid(), staffId: z.uuid() })
export type AdmitInput = z.output<typeof admitInput>
