import { TableTd, TableTr } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import { HeadedTable } from '@/app/components/staff/headed-table'
import type { ListedAdvisor } from '@/lib/advisors/directory/list-advisors'
import { href, type Locale, words } from '@/lib/messages/words'
import style from '../advisors.module.css'

type Props = { locale: Locale; advisors: ListedAdvisor[] }

export function AdvisorTable({ locale, advisors }: Props) {
  const t = words(locale, 'deskAdvisors')
  const columns = ['name', 'firm', 'licence', 'phone', 'languages', 'villages', 'state'] as const
  return (
    <div className={style.scroll}>
      <HeadedTable highlightOnHover columns={columns.map((column) => t(`list.${column}`))}>
        {advisors.map((one) => (
          <TableTr key={one.id}>
            <TableTd>
              <a href={href(locale, `/desk/advisors/${one.id}`)}>{one.name}</a>
            </TableTd>
            <TableTd>{one.firm}</TableTd>
            <TableTd>{one.licence}</TableTd>
            <TableTd>{one.phone}</TableTd>
            <TableTd>{one.languages.map((name) => t(`languages.${name}`)).join('、')}</TableTd>
            <TableTd>{one.villages}</TableTd>
            <TableTd>{stateOf(locale, one)}</TableTd>
          </TableTr>
        ))}
      </HeadedTable>
    </div>
  )
}

function stateOf(locale: Locale, { awayUntil, endsOn, staffId }: ListedAdvisor): string {
  const t = words(locale, 'deskAdvisors')
  if (endsOn) return t('list.ended', { day: dayWords(locale, endsOn) })
  if (awayUntil) return t('list.away', { day: dayWords(locale, awayUntil) })
  return t(staffId ? 'list.joined' : 'list.notJoined')
}
