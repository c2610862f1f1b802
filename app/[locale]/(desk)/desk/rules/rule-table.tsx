import { Badge, TableTd, TableTr, Text } from '@mantine/core'
import { kindName } from '@/app/components/staff/case/because'
import { limitWords, noteWords, patternWords } from '@/app/components/staff/case/fact-words'
import { HeadedTable } from '@/app/components/staff/headed-table'
import { type Locale, words } from '@/lib/messages/words'
import { isGuarded } from '@/lib/routing/precedence'
import { matchedFacts, type Rule } from '@/lib/routing/schema'
import style from './rules.module.css'

type Area = { code: string; name: string }
type Props = { locale: Locale; rules: readonly Rule[]; areas: readonly Area[] }

const columns = ['priority', 'when', 'lead', 'cc', 'limits', 'basis'] as const

/** The triage table, a row in words. */
export function RuleTable({ locale, rules, areas }: Props) {
  const t = words(locale, 'deskRules')
  if (rules.length === 0) return <Text my="lg">{t('none')}</Text>
  return (
    <HeadedTable
      id="table"
      className={style.table}
      highlightOnHover
      columns={columns.map((column) => t(`column.${column}`))}
    >
      {rules.map((rule) => (
        <Row key={rule.id} locale={locale} rule={rule} areas={areas} />
      ))}
    </HeadedTable>
  )
}

function Row({ locale, rule, areas }: { locale: Locale; rule: Rule; areas: readonly Area[] }) {
  const t = words(locale, 'deskRules')
  const facts = words(locale, 'deskFacts')
  return (
    <TableTr>
      <TableTd className={style.priority} data-label={t('column.priority')}>
        {rule.priority}
        {isGuarded(rule) && (
          <Badge size="sm" color="kapok" variant="light" title={t('guardedHint')}>
            {t('guarded')}
          </Badge>
        )}
      </TableTd>
      <TableTd data-label={t('column.when')}>
        <b>{conditionWords(locale, rule, areas)}</b>
        {rule.note && <small>{noteWords(locale, rule.note)}</small>}
      </TableTd>
      <TableTd data-label={t('column.lead')}>
        {kindName(locale, rule.leadKind)}
        <small>{facts(`level.${rule.leadLevel}`)}</small>
      </TableTd>
      <TableTd data-label={t('column.cc')}>
        {rule.ccKinds.map((kind) => kindName(locale, kind)).join(t('and')) || '—'}
      </TableTd>
      <TableTd data-label={t('column.limits')}>
        <Limits locale={locale} rule={rule} />
      </TableTd>
      <TableTd data-label={t('column.basis')} lang="zh-CN">
        <small>{rule.basis}</small>
      </TableTd>
    </TableTr>
  )
}

function Limits({ locale, rule }: { locale: Locale; rule: Rule }) {
  const t = words(locale, 'deskRules')
  const close = rule.close ? limitWords(locale, rule.close) : '—'
  return (
    <dl className={style.limits}>
      <dt>{t('ack')}</dt>
      <dd>{limitWords(locale, rule.ack)}</dd>
      <dt>{t('first')}</dt>
      <dd>{limitWords(locale, rule.firstAction)}</dd>
      <dt>{t('closing')}</dt>
      <dd>{close}</dd>
    </dl>
  )
}

function conditionWords(locale: Locale, rule: Rule, areas: readonly Area[]): string {
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code
  const asked = matchedFacts
    .filter((fact) => rule[fact] !== '*')
    .map((fact) => patternWords(locale, fact, rule[fact], nameOf))
  const t = words(locale, 'deskRules')
  return asked.join(t('and')) || t('any')
}
