import type { DistrictMonth, VillageMonth } from '@/lib/advisors/work-log/village-months'
import { type Locale, words } from '@/lib/messages/words'
import { type BureauDistricts, districtName } from '../frame'

export const hours = (minutes: number) => Math.round(minutes / 6) / 10

type Cells = (string | number)[]

/** A line for each village, as it stands on paper and in the table. */
export function villageLines(locale: Locale, months: readonly VillageMonth[]): Cells[] {
  const t = words(locale, 'deskAdvisors')
  const head = [
    ...[t('sheet.columns.area'), t('sheet.columns.village'), t('sheet.columns.advisors')],
    ...[t('sheet.columns.firm'), t('sheet.columns.consultation'), t('sheet.columns.lecture')],
    ...[t('sheet.columns.review'), t('sheet.columns.mediation'), t('sheet.columns.total')],
    t('sheet.columns.missing'),
  ]
  const lines = months.map((one) => [
    ...[one.path.slice(0, -one.village.length).trim(), one.village, one.advisors, one.firm],
    ...[one.consultation, one.lecture, one['contract-review'], one.mediation].map(hours),
    ...[hours(one.minutes), hours(one.missing)],
  ])
  return [head, ...lines]
}

/** A line for each district. */
export function districtLines(
  locale: Locale,
  districts: BureauDistricts,
  months: readonly DistrictMonth[],
): Cells[] {
  const t = words(locale, 'deskAdvisors')
  const head = [
    ...[t('coverage.district'), t('coverage.covered'), t('sheet.columns.reached')],
    ...[t('sheet.columns.total'), t('sheet.columns.missing')],
  ]
  const lines = months.map(({ areaCode, villages, reached, minutes, missing }) => [
    districtName(locale, districts, areaCode),
    ...[villages, reached, hours(minutes), hours(missing)],
  ])
  return [head, ...lines]
}
