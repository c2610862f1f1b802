'use client'

import { Alert, Table, TableTbody, TableTd, TableTh, TableTr } from '@mantine/core'
import { useWords } from '@/app/components/staff/frame/desk-words'
import type { SheetError } from '@/lib/advisors/import/sheet'

const shown = 200

/** Which lines to mend, in the order of the file. */
export function Mistakes({ errors }: { errors: SheetError[] }) {
  const t = useWords('deskAdvisors')
  const sentence = ({ problem, about }: SheetError) => {
    const key = `import.errors.${problem}`
    return t.has(key) ? t(key as 'import.errors.cells', { about }) : problem
  }
  return (
    <>
      <Alert color="kapok" role="alert" mb="sm">
        {t('import.wrong', { count: errors.length })}
      </Alert>
      <Table>
        <TableTbody>
          {errors.slice(0, shown).map((error) => (
            <TableTr key={`${error.line} ${error.problem} ${error.about}`}>
              <TableTh scope="row" w={120}>
                {t('import.line', { line: error.line })}
              </TableTh>
              <TableTd>{sentence(error)}</TableTd>
            </TableTr>
          ))}
        </TableTbody>
      </Table>
      {errors.length > shown && <p>{t('import.more', { count: errors.length - shown })}</p>}
    </>
  )
}
