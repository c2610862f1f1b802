import type { Locale } from '@/lib/messages/words'

/** A department's name as the database keeps it, once for each language. */
export type DepartmentNames = { nameZh: string; nameEn: string }

const columns: Record<Locale, keyof DepartmentNames> = { 'zh-CN': 'nameZh', en: 'nameEn' }

export function departmentName(locale: Locale, names: DepartmentNames): string {
  return names[columns[locale]]
}
