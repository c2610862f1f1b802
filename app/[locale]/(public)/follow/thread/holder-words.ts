import { branchOf } from '@/lib/departments/branch'
import { departmentName } from '@/lib/departments/department-name'
import { type Locale, words } from '@/lib/messages/words'
import type { Holder } from '@/lib/tips/follow/thread'

/** A department by its branch, to who said the 暗号 by its name: the slip alone does not tell whom to look for. */
export function holderWords(locale: Locale, holder: Holder | null, named: boolean): string {
  if (!holder) return ''
  if (named) return departmentName(locale, { nameZh: holder.zh, nameEn: holder.en })
  return words(locale, 'follow')(`branches.${branchOf(holder.kind)}`)
}
