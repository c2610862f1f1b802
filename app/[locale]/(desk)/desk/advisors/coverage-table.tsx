import { TableTbody, TableTd, TableTfoot, TableTh, TableTr } from '@mantine/core'
import { HeadedTable } from '@/app/components/staff/headed-table'
import type { DistrictCoverage } from '@/lib/advisors/directory/coverage'
import { gaps } from '@/lib/advisors/directory/list-advisors'
import { href, type Locale, words } from '@/lib/messages/words'
import style from './advisors.module.css'
import { type BureauDistricts, districtName } from './frame'

const columns = [
  ...['villages', 'covered', 'empty', 'doubled', 'onHoliday'],
  ...['uncovered', 'ending'],
] as ('villages' | 'covered' | 'empty' | 'doubled' | 'onHoliday' | 'uncovered' | 'ending')[]

type Props = { locale: Locale; rows: DistrictCoverage[]; districts: BureauDistricts }

/** Every number of a gap leads to its villages. */
export function CoverageTable({ locale, rows, districts }: Props) {
  const t = words(locale, 'deskAdvisors')
  const linked = (column: string, count: number, district: string) => {
    const gap = gaps.find((one) => one === column)
    if (!gap || count === 0) return count
    const path = href(locale, '/desk/advisors')
    return <a href={`${path}?gap=${gap}&district=${district}#gap`}>{count}</a>
  }
  return (
    <div className={style.scroll}>
      <HeadedTable
        className={style.numbers}
        columns={[t('coverage.district'), ...columns.map((column) => t(`coverage.${column}`))]}
      >
        <TableTbody>
          {rows.map((row) => (
            <TableTr key={row.areaCode}>
              <TableTh scope="row">{districtName(locale, districts, row.areaCode)}</TableTh>
              {columns.map((column) => (
                <TableTd key={column}>{linked(column, row[column], row.areaCode)}</TableTd>
              ))}
            </TableTr>
          ))}
        </TableTbody>
        <TableTfoot>
          <TableTr>
            <TableTh scope="row">{t('coverage.total')}</TableTh>
            {columns.map((column) => (
              <TableTd key={column}>
                {linked(
                  column,
                  rows.reduce((all, row) => all + row[column], 0),
                  '',
                )}
              </TableTd>
            ))}
          </TableTr>
        </TableTfoot>
      </HeadedTable>
    </div>
  )
}
