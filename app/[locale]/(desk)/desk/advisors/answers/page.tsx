import { Anchor, TableTd, TableTr, Text } from '@mantine/core'
import { BarChart } from '@/app/components/staff/bar-chart'
import { HeadedTable } from '@/app/components/staff/headed-table'
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
            <HeadedTable
              className={style.numbers}
              columns={replyColumns.map((column) => t(`answers.${column}`))}
            >
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
            </HeadedTable>
          </div>
        </>
      )}
    </>
  )
})
