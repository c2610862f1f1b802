import {
  Table,
  type TableProps,
  TableTbody,
  TableTd,
  TableTh,
  TableThead,
  TableTr,
} from '@mantine/core'
import type { ReactNode } from 'react'

type Props = Omit<TableProps, 'children'> & {
  columns: string[]
  /** Whether a column without a name follows, for buttons and links. */
  actions?: boolean
  /** The rows. */
  children: ReactNode
}

/** A table with one row of column names. */
export function HeadedTable({ columns, actions, children, ...look }: Props) {
  return (
    <Table {...look}>
      <TableThead>
        <TableTr>
          {columns.map((column) => (
            <TableTh key={column} scope="col">
              {column}
            </TableTh>
          ))}
          {actions && <TableTd />}
        </TableTr>
      </TableThead>
      <TableTbody>{children}</TableTbody>
    </Table>
  )
}
