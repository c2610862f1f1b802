import { TableTd, TableTr } from '@mantine/core'
import { momentWords } from '@/app/components/staff/case/due-words'
import { HeadedTable } from '@/app/components/staff/headed-table'
import type { AuditRow } from '@/lib/audit/queries'
import { type Locale, words } from '@/lib/messages/words'
import style from './audit.module.css'

type Props = { locale: Locale; rows: readonly AuditRow[]; actors: Map<string, string> }

const columns = ['seq', 'at', 'actor', 'verb', 'subject', 'meta'] as const

/** Links of the chain. Ids, numbers and words of ours: content never stands in it. */
export function AuditTable({ locale, rows, actors }: Props) {
  const t = words(locale, 'deskPages')
  const now = new Date()
  return (
    <div className={style.scroll}>
      <HeadedTable className={style.table} columns={columns.map((column) => t(`audit.${column}`))}>
        {rows.map(({ seq, at, actor, verb, subject, meta }) => (
          <TableTr key={seq}>
            <TableTd>{seq}</TableTd>
            <TableTd>{momentWords(locale, at, now)}</TableTd>
            <TableTd>{actorWords(locale, actor, actors)}</TableTd>
            <TableTd>{verbWords(locale, verb)}</TableTd>
            <TableTd>
              <code title={subject ?? undefined}>{subject?.slice(0, 8)}</code>
            </TableTd>
            <TableTd>
              <small>{metaWords(meta)}</small>
            </TableTd>
          </TableTr>
        ))}
      </HeadedTable>
    </div>
  )
}

/** `officer:<id>` or `job:<name>`, as the chain has it. */
function actorWords(locale: Locale, actor: string, actors: Map<string, string>): string {
  const t = words(locale, 'deskPages')
  const [role = '', id = ''] = actor.split(':')
  if (role === 'job') return t('audit.role.job', { job: id })
  const key = `audit.role.${role}`
  return [actors.get(id) ?? id.slice(0, 8), t.has(key) ? t(key) : role].join(' · ')
}

function verbWords(locale: Locale, verb: string): string {
  const t = words(locale, 'deskPages')
  const key = `audit.verbs.${verb.replaceAll('.', '-')}`
  return t.has(key) ? t(key) : verb
}

function metaWords(meta: Record<string, string | number>): string {
  return Object.entries(meta)
    .map(([name, value]) => `${name}=${shorten(String(value))}`)
    .join(' ')
}

const shorten = (value: string) => (/^[0-9a-f-]{36}$/.test(value) ? value.slice(0, 8) : value)
