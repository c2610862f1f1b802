import { TableTd, TableTr, Text } from '@mantine/core'
import { HeadedTable } from '@/app/components/staff/headed-table'
import { departmentName } from '@/lib/departments/department-name'
import type { Person } from '@/lib/departments/queries'
import { type Locale, words } from '@/lib/messages/words'
import { PersonForms } from './forms'

type Props = { locale: Locale; people: Person[]; self: string }

export function PeopleTable({ locale, people, self }: Props) {
  const t = words(locale, 'access')
  const roles = words(locale, 'deskShell')
  const columns = ['name', 'role', 'department', 'state'] as const
  return (
    <HeadedTable
      verticalSpacing="xs"
      columns={columns.map((column) => t(`people.columns.${column}`))}
      actions
    >
      {people.map((person) => (
        <TableTr key={person.id}>
          <TableTd>
            {person.name}
            <Text size="xs" c="gray.7">
              {person.email}
            </Text>
          </TableTd>
          <TableTd className="desk-nowrap">{roles(`roles.${person.role}`)}</TableTd>
          <TableTd>{person.department && departmentName(locale, person.department)}</TableTd>
          <TableTd className="desk-nowrap">{t(`people.${stateOf(person)}`)}</TableTd>
          <TableTd>
            {!person.disabledAt && person.id !== self && <PersonForms staffId={person.id} />}
          </TableTd>
        </TableTr>
      ))}
    </HeadedTable>
  )
}

function stateOf({ disabledAt, waitsFor }: Person) {
  if (disabledAt) return 'disabled'
  return waitsFor ? 'waiting' : 'active'
}
