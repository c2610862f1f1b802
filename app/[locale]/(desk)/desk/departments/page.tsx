import { Button, Group, NativeSelect, TableTd, TableTr, Text, Title } from '@mantine/core'
import { kindName } from '@/app/components/staff/case/because'
import { HeadedTable } from '@/app/components/staff/headed-table'
import { deskPage } from '@/app/server/desk-page'
import { areaName } from '@/lib/areas/area-name'
import { listDistricts } from '@/lib/areas/queries'
import { departmentName } from '@/lib/departments/department-name'
import {
  countByLevel,
  type LevelCount,
  type ListedDepartment,
  listOfLevel,
} from '@/lib/departments/queries'
import { type DepartmentLevel, departmentLevels } from '@/lib/departments/schema'
import { as } from '@/lib/identity/as'
import { href, type Locale, words } from '@/lib/messages/words'
import style from './departments.module.css'

export default deskPage(['officer', 'admin', 'auditor'], async ({ locale, actor, search }) => {
  const t = words(locale, 'deskPages')
  const facts = words(locale, 'deskFacts')
  const db = as(actor)
  const level = departmentLevels.find((one) => one === search.level) ?? 'city'
  const [counts, districts] = await Promise.all([countByLevel(db), listDistricts(db)])
  const first = level === 'street' ? districts[0]?.code : undefined
  const district = districts.find(({ code }) => code === search.district)?.code ?? first
  const shown = await listOfLevel(db, level, level === 'city' ? undefined : district)
  const path = href(locale, '/desk/departments')
  return (
    <>
      <Title order={1} size="h2">
        {t('departments.title')}
      </Title>
      <Text c="gray.7" mb="sm">
        {t('departments.lead')}
      </Text>
      <nav className={style.levels} aria-label={t('departments.levels')}>
        {departmentLevels.map((one) => (
          <a
            key={one}
            href={`${path}?level=${one}`}
            aria-current={one === level ? 'page' : undefined}
          >
            {facts(`level.${one}`)} <small>{summaryOf(locale, counts, one)}</small>
          </a>
        ))}
      </nav>
      {level !== 'city' && (
        <form action={path} method="get">
          <input type="hidden" name="level" value={level} />
          <Group align="end" my="sm">
            <NativeSelect
              name="district"
              label={t('departments.district')}
              defaultValue={district ?? ''}
              data={[
                ...(level === 'district'
                  ? [{ value: '', label: t('departments.allDistricts') }]
                  : []),
                ...districts.map((area) => ({
                  value: area.code,
                  label: areaName(locale, area),
                })),
              ]}
            />
            <Button type="submit" variant="default">
              {t('departments.show')}
            </Button>
          </Group>
        </form>
      )}
      <DepartmentTable locale={locale} departments={shown} />
    </>
  )
})

function summaryOf(locale: Locale, counts: LevelCount[], level: DepartmentLevel): string {
  const found = counts.find((one) => one.level === level)
  const { staffed = 0, departments: total = 0 } = found ?? {}
  return words(locale, 'deskPages')('departments.summary', { staffed, total })
}

type TableProps = { locale: Locale; departments: ListedDepartment[] }

function DepartmentTable({ locale, departments }: TableProps) {
  const t = words(locale, 'deskPages')
  return (
    <HeadedTable
      className={style.table}
      highlightOnHover
      columns={[
        t('departments.name'),
        t('departments.kind'),
        t('departments.members'),
        t('departments.key'),
      ]}
    >
      {departments.map(({ id, kind, activeMembers, epoch, hasKey, ...names }) => (
        <TableTr key={id} data-empty={activeMembers === 0 || undefined}>
          <TableTd>{departmentName(locale, names)}</TableTd>
          <TableTd>{kindName(locale, kind)}</TableTd>
          <TableTd>{activeMembers}</TableTd>
          <TableTd>
            {hasKey
              ? activeMembers > 0
                ? t('departments.hasKey', { epoch })
                : t('departments.idleKey')
              : t('departments.noKey')}
          </TableTd>
        </TableTr>
      ))}
    </HeadedTable>
  )
}
