import type { DepartmentKind } from '@/lib/departments/schema'
import type { StaffRole } from '@/lib/identity/schema'

type DeskPage<Name extends string = string> = {
  name: Name
  path: string
  roles: readonly StaffRole[]
  /** For officers of this kind of department alone. */
  kind?: DepartmentKind
}

const pages = [
  { name: 'queue', path: '/desk', roles: ['officer'] },
  { name: 'approvals', path: '/desk/approvals', roles: ['officer'] },
  { name: 'quarantine', path: '/desk/quarantine', roles: ['officer'] },
  { name: 'advisors', path: '/desk/advisors', roles: ['officer'], kind: 'justice' },
  { name: 'people', path: '/desk/people', roles: ['admin'] },
  { name: 'audit', path: '/desk/audit', roles: ['auditor'] },
  { name: 'questions', path: '/advice', roles: ['advisor'] },
  { name: 'villages', path: '/advice/villages', roles: ['advisor'] },
  { name: 'worklog', path: '/advice/log', roles: ['advisor'] },
  { name: 'peers', path: '/advice/peers', roles: ['advisor'] },
  { name: 'rules', path: '/desk/rules', roles: ['officer', 'admin', 'auditor'] },
  { name: 'departments', path: '/desk/departments', roles: ['officer', 'admin', 'auditor'] },
  { name: 'me', path: '/desk/me', roles: ['officer', 'advisor', 'admin', 'auditor'] },
] as const satisfies readonly DeskPage[]

export type DeskPageName = (typeof pages)[number]['name']

/** Where signing in leads: the first page the role has work on. */
export const homeOf = (role: StaffRole): string => deskLinks(role)[0]?.path ?? '/desk/me'

/** What the menu shows to a role, and to officers of these kinds of departments. */
export function deskLinks(role: StaffRole, kinds: readonly string[] = []) {
  const all: readonly DeskPage<DeskPageName>[] = pages
  return all
    .filter(({ roles, kind }) => roles.includes(role) && (!kind || kinds.includes(kind)))
    .map(({ name, path }) => ({ name, path }))
}
