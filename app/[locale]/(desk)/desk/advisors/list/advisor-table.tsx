import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import type { ListedAdvisor } from '@/lib/advisors/directory/list-advisors'
import { href, type Locale, words } from '@/lib/messages/words'
import style from '../advisors.module.css'

type Props = { locale: Locale; advisors: ListedAdvisor[] }

export function AdvisorTable({ locale, advisors }: Props) {
  const t = words(locale, 'deskAdvisors')
  const columns = ['name', 'firm', 'licence', 'phone', 'languages', 'villages', 'state'] as const
  return (
    <div className={style.scroll}>
      <Table highlightOnHover>
        <TableThead>
          <TableTr>
            {columns.map((column) => (
              <TableTh key={column} scope="col">
                {t(`list.${column}`)}
              </TableTh>
            ))}
          </TableTr>
        </TableThead>
        <TableTbody>
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
        </TableTbody>
      </Table>
    </div>
  )
}

function stateOf(locale: Locale, { awayUntil, endsOn, staffId }: ListedAdvisor): string {
  const t = words(locale, 'deskAdvisors')
  if (endsOn) return t('list.ended', { day: dayWords(locale, endsOn) })
  if (awayUntil) return t('list.away', { day: dayWords(locale, awayUntil) })
  return t(staffId ? 'list.joined' : 'list.notJoined')
}
