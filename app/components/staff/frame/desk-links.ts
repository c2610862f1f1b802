import type { DepartmentKind } from '@/lib/departments/schema'
import type { StaffRole } from '@/lib/identity/actor'

type DeskPage = {
  path: string
  roles: StaffRole[]
  /** For officers of this kind of department alone. */
  kind?: DepartmentKind
}

const pages = {
  queue: { path: '/desk', roles: ['officer'] },
  approvals: { path: '/desk/approvals', roles: ['officer'] },
  quarantine: { path: '/desk/quarantine', roles: ['officer'] },
  advisors: { path: '/desk/advisors', roles: ['officer'], kind: 'justice' },
  people: { path: '/desk/people', roles: ['admin'] },
  audit: { path: '/desk/audit', roles: ['auditor'] },
  questions: { path: '/advice', roles: ['advisor'] },
  villages: { path: '/advice/villages', roles: ['advisor'] },
  worklog: { path: '/advice/log', roles: ['advisor'] },
  peers: { path: '/advice/peers', roles: ['advisor'] },
  rules: { path: '/desk/rules', roles: ['officer', 'admin', 'auditor'] },
  departments: { path: '/desk/departments', roles: ['officer', 'admin', 'auditor'] },
  me: { path: '/desk/me', roles: ['officer', 'advisor', 'admin', 'auditor'] },
} as const satisfies Record<string, DeskPage>

export type DeskPageName = keyof typeof pages

/** Where signing in leads: the first page the role has work on. */
export const homeOf = (role: StaffRole): string => deskLinks(role)[0]?.path ?? '/desk/me'

/** What the menu shows to a role, and to officers of these kinds of departments. */
export function deskLinks(role: StaffRole, kinds: readonly string[] = []) {
  const all = Object.entries<DeskPage>(pages) as [DeskPageName, DeskPage][]
  return all
    .filter(([, { roles, kind }]) => roles.includes(role) && (!kind || kinds.includes(kind)))
    .map(([name, { path }]) => ({ name, path }))
}
