import { TableTd, TableTr, Text, Title } from '@mantine/core'
import { HeadedTable } from '@/app/components/staff/headed-table'
import { demoPassword } from '@/bin/demo/accounts'
import { type DemoEntry, listDemoEntries } from '@/bin/demo/door'
import { departmentName } from '@/lib/departments/department-name'
import { type Locale, words } from '@/lib/messages/words'
import { EnterDemo } from './enter-demo'
import { RefreshEvery } from './refresh-every'

/** Of the demo alone: who can be tried, with the code of this half minute. */
export async function DemoAccounts({ locale }: { locale: Locale }) {
  const t = words(locale, 'access')
  const entries = await listDemoEntries()
  const others = entries.filter(({ main }) => !main)
  return (
    <section>
      <RefreshEvery seconds={15} />
      <Title order={2} size="h3" mt="xl">
        {t('signIn.demo.title')}
      </Title>
      <Text c="gray.7" mb="sm">
        {t('signIn.demo.intro')} {t('signIn.demo.password', { password: demoPassword })}
      </Text>
      <Entries locale={locale} entries={entries.filter(({ main }) => main)} />
      <details>
        <summary>{t('signIn.demo.more', { count: others.length })}</summary>
        <Entries locale={locale} entries={others} />
      </details>
    </section>
  )
}

function Entries({ locale, entries }: { locale: Locale; entries: DemoEntry[] }) {
  const t = words(locale, 'access')
  const roles = words(locale, 'deskShell')
  return (
    <HeadedTable
      verticalSpacing={6}
      columns={[t('people.columns.name'), t('people.columns.department'), t('signIn.demo.codeNow')]}
      actions
    >
      {entries.map((entry) => (
        <TableTr key={entry.email}>
          <TableTd>
            {entry.name}
            <Text size="xs" c="gray.7">
              {entry.email}
            </Text>
          </TableTd>
          <TableTd>
            {entry.triage && <b>{t('signIn.demo.triage')} </b>}
            {entry.department
              ? departmentName(locale, entry.department)
              : roles(`roles.${entry.role}`)}
          </TableTd>
          <TableTd className="desk-code">{entry.code}</TableTd>
          <TableTd>
            <EnterDemo email={entry.email} />
          </TableTd>
        </TableTr>
      ))}
    </HeadedTable>
  )
}
