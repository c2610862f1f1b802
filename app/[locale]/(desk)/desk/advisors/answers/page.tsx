import {
  Anchor,
  Table,
  TableTbody,
  TableTd,
  TableTh,
  TableThead,
  TableTr,
  Text,
} from '@mantine/core'
import { BarChart } from '@/app/components/staff/bar-chart'
import { href, words } from '@/lib/messages/words'
import style from '../advisors.module.css'
import { bureauPage } from '../frame'
import { listReplies, replyColumns } from './replies'

export default bureauPage('answers', async ({ locale, districts, today }) => {
  const t = words(locale, 'deskAdvisors')
  const { rows, since } = await listReplies(locale, districts, today)
  const late = rows.reduce((all, { overdue }) => all + overdue, 0)
  return (
    <>
      <Text component="h2" size="lg" fw={650}>
        {rows.length === 0 ? t('answers.none') : t('answers.title', { late })}
      </Text>
      <p className={style.quiet}>
        {t('answers.since', { from: since })}{' '}
        <Anchor size="sm" href={href(locale, '/desk/advisors/answers/csv')} download>
          {t('answers.csv')}
        </Anchor>
      </p>
      {rows.length > 0 && (
        <>
          <div className={style.charts}>
            <BarChart
              title={t('answers.chart')}
              bars={rows.map(({ district, median }) => ({ name: district, value: median }))}
            />
            <BarChart
              title={t('answers.share')}
              most={100}
              bars={rows.map(({ district, share }) => ({ name: district, value: share }))}
            />
          </div>
          <div className={style.scroll}>
            <Table className={style.numbers}>
              <TableThead>
                <TableTr>
                  {replyColumns.map((column) => (
                    <TableTh key={column} scope="col">
                      {t(`answers.${column}`)}
                    </TableTh>
                  ))}
                </TableTr>
              </TableThead>
              <TableTbody>
                {rows.map((row) => (
                  <TableTr key={row.district}>
                    {replyColumns.map((column) => (
                      <TableTd
                        key={column}
                        data-some={(column === 'overdue' && row.overdue > 0) || undefined}
                      >
                        {row[column] ?? '–'}
                      </TableTd>
                    ))}
                  </TableTr>
                ))}
              </TableTbody>
            </Table>
          </div>
        </>
      )}
    </>
  )
})
