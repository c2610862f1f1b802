import {
  Table,
  TableTbody,
  TableTd,
  TableTh,
  TableThead,
  TableTr,
  Text,
  Title,
} from '@mantine/core'
import { ViewTabs } from '@/app/components/staff/frame/view-tabs'
import { type Gap, type GapVillage, gaps } from '@/lib/advisors/directory/list-advisors'
import { href, type Locale, words } from '@/lib/messages/words'
import style from './advisors.module.css'

const shown = 100

type Props = { locale: Locale; gap: Gap; villages: GapVillage[] }

export function GapList({ locale, gap, villages }: Props) {
  const t = words(locale, 'deskAdvisors')
  const path = href(locale, '/desk/advisors')
  return (
    <section id="gap">
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t(`coverage.gap.${gap}`)}
      </Title>
      <ViewTabs
        small
        label={t(`coverage.gap.${gap}`)}
        tabs={gaps.map((one) => ({
          href: `${path}?gap=${one}#gap`,
          label: t(`coverage.${one}`),
          current: one === gap,
        }))}
      />
      {villages.length === 0 ? (
        <Text>{t('coverage.none')}</Text>
      ) : (
        <div className={style.scroll}>
          <Table highlightOnHover>
            <TableThead>
              <TableTr>
                <TableTh scope="col">{t('list.villages')}</TableTh>
                <TableTh scope="col">{t('village.now')}</TableTh>
                <TableTd />
              </TableTr>
            </TableThead>
            <TableBody locale={locale} villages={villages.slice(0, shown)} />
          </Table>
        </div>
      )}
      {villages.length > shown && (
        <p className={style.quiet}>{t('coverage.first', { count: shown })}</p>
      )}
    </section>
  )
}

function TableBody({ locale, villages }: { locale: Locale; villages: GapVillage[] }) {
  const t = words(locale, 'deskAdvisors')
  return (
    <TableTbody>
      {villages.map(({ code, path, advisors }) => (
        <TableTr key={code}>
          <TableTd>{path}</TableTd>
          <TableTd>{advisors.join('、')}</TableTd>
          <TableTd>
            <a href={href(locale, `/desk/advisors/villages/${code}`)}>{t('coverage.look')}</a>
          </TableTd>
        </TableTr>
      ))}
    </TableTbody>
  )
}
