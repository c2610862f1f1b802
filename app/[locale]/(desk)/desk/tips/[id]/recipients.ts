import { departmentName } from '@/lib/departments/department-name'
import 'server-only'
import { listStaffed } from '@/lib/departments/queries'
import type { Locale } from '@/lib/messages/words'
import type { Db } from '@/lib/platform/db'
import { excludes } from '@/lib/routing/exclusions'
import type { OpenedTip } from '@/lib/tips/desk/open-tip'

/** Departments the tip may be handed to, those of its own place first. Refused ones are not offered. */
export async function listRecipients(db: Db, locale: Locale, tip: OpenedTip) {
  const staffed = await listStaffed(db)
  const isNear = (code: string) => tip.areaCode.startsWith(code)
  return staffed
    .filter(({ id }) => id !== tip.departmentId)
    .filter((one) => !tip.exclusions.some((shut) => excludes(shut, one)))
    .toSorted((a, b) => Number(isNear(b.areaCode)) - Number(isNear(a.areaCode)))
    .map((one) => ({ value: one.id, label: departmentName(locale, one) }))
}
