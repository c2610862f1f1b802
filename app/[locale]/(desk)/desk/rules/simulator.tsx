import { Alert, Paper, Text, Title } from '@mantine/core'
import { kindName } from '@/app/components/staff/case/because'
import { BecauseList } from '@/app/components/staff/case/because-list'
import { limitWords } from '@/app/components/staff/case/fact-words'
import { departmentName } from '@/lib/departments/department-name'
import { type Locale, words } from '@/lib/messages/words'
import type { Limits } from '@/lib/routing/schema'
import type { TipAssignment, TipRecipient } from '@/lib/tips/intake/recipients'
import style from './rules.module.css'
import type { Search } from './search'
import { SimulatorForm } from './simulator-form'

type Area = { code: string; name: string }
type Props = {
  locale: Locale
  search: Search
  invalid: boolean
  assignment: TipAssignment | null
  districts: readonly Area[]
  streets: readonly Area[]
}

/** Where a tip with these facts would go, by the same decision as at submission. Nothing is kept. */
export function Simulator({ invalid, assignment, ...form }: Props) {
  const { locale, districts, streets } = form
  const t = words(locale, 'deskRules')
  return (
    <Paper withBorder p="md" id="try" component="section" className={style.simulator}>
      <div>
        <Title order={2} size="h4">
          {t('simulator.title')}
        </Title>
        <Text size="sm" c="gray.7" mb="sm">
          {t('simulator.lead')}
        </Text>
        <SimulatorForm {...form} />
      </div>
      <div className={style.result}>
        {invalid && <Alert color="kapok">{t('simulator.invalid')}</Alert>}
        {assignment && (
          <Result locale={locale} areas={[...districts, ...streets]} assignment={assignment} />
        )}
        {!invalid && !assignment && <Text c="gray.7">{t('simulator.hint')}</Text>}
      </div>
    </Paper>
  )
}

type ResultProps = { locale: Locale; assignment: TipAssignment; areas: readonly Area[] }

function Result({
  locale,
  assignment: { lead, cc, because, limits, exclusions },
  areas,
}: ResultProps) {
  const t = words(locale, 'deskRules')
  const facts = words(locale, 'deskFacts')
  const named = (recipient: TipRecipient) => departmentName(locale, recipient)
  const area = (code: string) => areas.find((one) => one.code === code)?.name ?? t('simulator.city')
  const recipients = lead ? [lead, ...cc] : cc
  const department = (id: string) => {
    const found = recipients.find((one) => one.id === id)
    return found ? named(found) : id
  }
  const excluded = exclusions.map(({ kind, areaCode, level }) =>
    t('simulator.exclusion', {
      kind: kind === '*' ? t('simulator.everyone') : kindName(locale, kind),
      area: area(areaCode),
      level: facts(`level.${level}`),
    }),
  )
  return (
    <>
      <Title order={3} size="h5">
        {t('simulator.result')}
      </Title>
      <dl className={style.outcome}>
        <dt>{t('simulator.lead_')}</dt>
        <dd>
          <b>{lead ? named(lead) : t('simulator.nobody')}</b>
        </dd>
        <dt>{t('simulator.cc')}</dt>
        <dd>{cc.map(named).join(t('and')) || t('simulator.nobody')}</dd>
        <dt>{t('simulator.limits')}</dt>
        <dd>{limitsWords(locale, limits)}</dd>
        {excluded.length > 0 && (
          <>
            <dt>{t('simulator.excluded')}</dt>
            <dd>{excluded.join(t('and'))}</dd>
          </>
        )}
      </dl>
      <Title order={3} size="h5" mb="xs">
        {t('simulator.because')}
      </Title>
      <BecauseList locale={locale} because={because} names={{ area, department }} />
    </>
  )
}

function limitsWords(locale: Locale, { ack, firstAction, close }: Limits): string {
  const t = words(locale, 'deskRules')
  return t('limits', {
    ack: limitWords(locale, ack),
    first: limitWords(locale, firstAction),
    close: close ? t('close', { close: limitWords(locale, close) }) : t('noClose'),
  })
}
