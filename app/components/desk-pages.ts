import type { StaffRole } from '@/lib/access/identity'

const pages = {
  queue: { path: '/desk', roles: ['officer'] },
  approvals: { path: '/desk/approvals', roles: ['officer'] },
  quarantine: { path: '/desk/quarantine', roles: ['officer'] },
  people: { path: '/desk/people', roles: ['admin'] },
  audit: { path: '/desk/audit', roles: ['auditor'] },
  rules: { path: '/desk/rules', roles: ['officer', 'admin', 'auditor'] },
  departments: { path: '/desk/departments', roles: ['officer', 'admin', 'auditor'] },
  me: { path: '/desk/me', roles: ['officer', 'advisor', 'admin', 'auditor'] },
} as const satisfies Record<string, { path: string; roles: StaffRole[] }>

export type DeskPageName = keyof typeof pages

/** Where signing in leads: the first page the role has work on. */
export const homeOf = (role: StaffRole): string => linksOf(role)[0]?.path ?? '/desk/me'

/** What the menu shows to a role. */
export function linksOf(role: StaffRole) {
  const names = Object.keys(pages) as DeskPageName[]
  return names
    .map((name) => ({ name, ...pages[name] }))
    .filter(({ roles }) => (roles as readonly StaffRole[]).includes(role))
    .map(({ name, path }) => ({ name, path }))
}
