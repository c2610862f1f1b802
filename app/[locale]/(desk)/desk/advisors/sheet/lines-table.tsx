import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr } from '@mantine/core'
import style from '../advisors.module.css'

type Props = {
  /** The heading first. */
  lines: (string | number)[][]
  /** How many columns are words; the others are numbers and stand to the right. */
  words: number
  /** Where the first cell of each line leads. */
  links?: string[]
}

export function LinesTable({ lines: [head = [], ...lines], words, links }: Props) {
  const side = (at: number) => (at < words ? undefined : ('right' as const))
  return (
    <div className={style.scroll}>
      <Table verticalSpacing={4}>
        <TableThead>
          <TableTr>
            {head.map((cell, at) => (
              <TableTh key={cell} scope="col" ta={side(at)}>
                {cell}
              </TableTh>
            ))}
          </TableTr>
        </TableThead>
        <TableTbody>
          {lines.map((cells, line) => (
            <TableTr key={cells.slice(0, words).join(' ')}>
              {cells.map((cell, at) => (
                <TableTd key={head[at]} ta={side(at)}>
                  {at === 0 && links?.[line] ? <a href={links[line]}>{cell}</a> : cell}
                </TableTd>
              ))}
            </TableTr>
          ))}
        </TableTbody>
      </Table>
    </div>
  )
}
