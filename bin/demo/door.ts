import 'server-only'
import { inArray } from 'drizzle-orm'
import type { DepartmentNames } from '@/lib/departments/department-name'
import { departments } from '@/lib/departments/tables'
import { as } from '@/lib/identity/as'
import type { StaffRole } from '@/lib/identity/schema'
import { codePeriodMs, currentCode, stepAt } from '@/lib/identity/sign-in/totp'
import { staffKeys } from '@/lib/identity/tables'
import { env } from '@/lib/platform/env'
import { Problem } from '@/lib/platform/problem'
import { type DemoAccount, demoAccounts, demoPassword, findDemoAccount } from './accounts'

export type DemoEntry = {
  email: string
  name: string
  role: StaffRole
  main: boolean
  triage: boolean
  department?: DepartmentNames
  /** The code that works next: half a minute ahead where this one is used. */
  code: string
}

/** The invented people with the codes they would type now. Nobody outside the demo. */
export async function listDemoEntries(now = new Date()): Promise<DemoEntry[]> {
  const accounts = allowed()
  const used = await usedSteps(accounts)
  const places = accounts.flatMap(({ place }) => (place ? [place.departmentId] : []))
  const named = await as({ role: 'system', job: 'sign-in' })
    .select({ id: departments.id, nameZh: departments.nameZh, nameEn: departments.nameEn })
    .from(departments)
    .where(inArray(departments.id, places))
  const names = new Map(named.map((one) => [one.id, one]))
  return accounts
    .filter(({ staffId }) => used.has(staffId))
    .map(({ email, name, role, main, place, staffId, totp }) => ({
      email,
      name,
      role,
      main,
      triage: main && place?.kind === 'integrated-center',
      department: names.get(place?.departmentId ?? ''),
      code: nextCode(totp, used.get(staffId) ?? 0, now),
    }))
}

/** What somebody would type to sign in as one of them. */
export async function demoCredentials(email: string, now = new Date()) {
  allowed()
  const account = findDemoAccount(email)
  if (!account) throw new Problem('not_found')
  const used = await usedSteps([account])
  const code = nextCode(account.totp, used.get(account.staffId) ?? 0, now)
  return { email, password: demoPassword, code }
}

function allowed(): DemoAccount[] {
  if (!env().listAccounts) throw new Problem('not_found')
  return demoAccounts()
}

async function usedSteps(accounts: DemoAccount[]): Promise<Map<string, number>> {
  const ids = accounts.map(({ staffId }) => staffId)
  const keys = await as({ role: 'system', job: 'sign-in' })
    .select({ staffId: staffKeys.staffId, step: staffKeys.totpStep })
    .from(staffKeys)
    .where(inArray(staffKeys.staffId, ids))
  return new Map(keys.map(({ staffId, step }) => [staffId, step]))
}

/** The first of the three codes accepted now that was not used. */
function nextCode(secret: string, used: number, now: Date): string {
  const step = Math.min(Math.max(stepAt(now), used + 1), stepAt(now) + 1)
  return currentCode(secret, new Date(step * codePeriodMs))
}
