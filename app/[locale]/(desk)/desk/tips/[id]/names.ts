import { departmentName } from '@/lib/departments/department-name'
import type { Locale } from '@/lib/messages/words'
import type { OpenedTip } from '@/lib/tips/desk/open-tip'

/** What every part of the tip's page is given. */
export type TipViewProps = {
  locale: Locale
  tip: OpenedTip
  area: (code: string) => string
  now: Date
}

/** A department's name in the reader's language. */
export function named(locale: Locale, name: { zh: string | null; en: string | null } | null) {
  if (!name?.zh || !name.en) return ''
  return departmentName(locale, { nameZh: name.zh, nameEn: name.en })
}

/** Names of the tip's street and village with and without their endings: what a message should not say. */
export function placesOf(area: TipViewProps['area'], { areaCode, content }: OpenedTip): string[] {
  const code = content?.areaCode ?? areaCode
  const parts = [9, 12].filter((digits) => code.length >= digits)
  const full = parts.flatMap((digits) => area(code.slice(0, digits)).split(/[ ,]+/).slice(-1))
  return full.flatMap((name) => [name, name.replace(/(街道|镇|社区|村)$/, '')])
}
