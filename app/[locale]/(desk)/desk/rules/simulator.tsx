import { Alert, Paper, Text, Title } from '@mantine/core'
import { kindName } from '@/app/components/because'
import { BecauseList } from '@/app/components/because-list'
import { limitWords } from '@/app/components/fact-words'
import { type Locale, words } from '@/app/messages/words'
import type { Department, Exclusion, Facts, Rule } from '@/lib/routing/schema'
import { type Triage, triage } from '@/lib/routing/triage'
import style from './rules.module.css'
import type { Search } from './search'
import { SimulatorForm } from './simulator-form'

type Area = { code: string; name: string }
type Props = {
  locale: Locale
  search: Search
  facts: Facts | 'invalid' | null
  hidden: readonly Exclusion[]
  rules: readonly Rule[]
  departments: readonly Department[]
  districts: readonly Area[]
  streets: readonly Area[]
}

/** Where a tip with these facts would go, by the same decision as at submission. Nothing is kept. */
export function Simulator({ facts, hidden, rules, departments, ...form }: Props) {
  const { locale, districts, streets } = form
  const t = words(locale, 'deskRules')
  const areas = [...districts, ...streets]
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
        {facts === null && <Text c="gray.7">{t('simulator.hint')}</Text>}
        {facts === 'invalid' && <Alert color="kapok.7">{t('simulator.invalid')}</Alert>}
        {facts !== null && facts !== 'invalid' && (
          <Result
            locale={locale}
            areas={areas}
            departments={departments}
            made={triage(facts, rules, departments, hidden)}
          />
        )}
      </div>
    </Paper>
  )
}

type ResultProps = {
  locale: Locale
  made: Triage
  departments: readonly Department[]
  areas: readonly Area[]
}

function Result({
  locale,
  made: { route, exclusions, resolved },
  departments,
  areas,
}: ResultProps) {
  const t = words(locale, 'deskRules')
  const facts = words(locale, 'deskFacts')
  const named = ({ nameZh, nameEn }: Department) => (locale === 'en' ? nameEn : nameZh)
  const areaName = (code: string) =>
    areas.find((area) => area.code === code)?.name ?? (locale === 'en' ? 'Guangzhou' : '广州市')
  const names = {
    area: areaName,
    department: (id: string) => {
      const found = departments.find((one) => one.id === id)
      return found ? named(found) : id
    },
  }
  const { ack, firstAction, close } = route.limits
  const excluded = exclusions.map(({ kind, areaCode, level }) =>
    t('simulator.exclusion', {
      kind: kind === '*' ? t('simulator.everyone') : kindName(locale, kind),
      area: areaName(areaCode),
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
          <b>{resolved.lead ? named(resolved.lead) : t('simulator.nobody')}</b>
        </dd>
        <dt>{t('simulator.cc')}</dt>
        <dd>
          {resolved.cc.map(named).join(locale === 'en' ? ', ' : '、') || t('simulator.nobody')}
        </dd>
        <dt>{t('simulator.limits')}</dt>
        <dd>
          {t('limits', {
            ack: limitWords(locale, ack),
            first: limitWords(locale, firstAction),
            close: close ? t('close', { close: limitWords(locale, close) }) : t('noClose'),
          })}
        </dd>
        {excluded.length > 0 && (
          <>
            <dt>{t('simulator.excluded')}</dt>
            <dd>{excluded.join(locale === 'en' ? '; ' : '；')}</dd>
          </>
        )}
      </dl>
      <Title order={3} size="h5" mb="xs">
        {t('simulator.because')}
      </Title>
      <BecauseList locale={locale} because={resolved.because} names={names} />
    </>
  )
}
