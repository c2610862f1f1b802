import { TableTd, TableTr, Text, Title } from '@mantine/core'
import { ViewTabs } from '@/app/components/staff/frame/view-tabs'
import { HeadedTable } from '@/app/components/staff/headed-table'
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
          <HeadedTable highlightOnHover columns={[t('list.villages'), t('village.now')]} actions>
            <Rows locale={locale} villages={villages.slice(0, shown)} />
          </HeadedTable>
        </div>
      )}
      {villages.length > shown && (
        <p className={style.quiet}>{t('coverage.first', { count: shown })}</p>
      )}
    </section>
  )
}

function Rows({ locale, villages }: { locale: Locale; villages: GapVillage[] }) {
  const t = words(locale, 'deskAdvisors')
  return (
    <>
      {villages.map(({ code, path, advisors }) => (
        <TableTr key={code}>
          <TableTd>{path}</TableTd>
          <TableTd>{advisors.join('、')}</TableTd>
          <TableTd>
            <a href={href(locale, `/desk/advisors/villages/${code}`)}>{t('coverage.look')}</a>
          </TableTd>
        </TableTr>
      ))}
    </>
  )
}
