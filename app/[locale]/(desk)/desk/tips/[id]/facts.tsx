import { Title } from '@mantine/core'
import { Card } from '@/app/components/staff/card'
import { DueMark } from '@/app/components/staff/case/due-mark'
import { momentWords } from '@/app/components/staff/case/due-words'
import { type Fact, FactList } from '@/app/components/staff/case/fact-list'
import { categoryName, factWords } from '@/app/components/staff/case/fact-words'
import { slotWords } from '@/app/components/staff/case/slot-words'
import { words } from '@/lib/messages/words'
import { named, type TipViewProps } from './names'
import style from './tip.module.css'

/** What stands in clear, the clock, and where the resident says it was. */
export function Facts(props: TipViewProps) {
  const t = words(props.locale, 'deskTip')
  return (
    <Card title={t('fact.title')} className={style.facts}>
      <FactList facts={factsOf(props)} />
      <Title order={3} size="h6" mt="sm" mb={4}>
        {t('fact.due')}
      </Title>
      <FactList facts={limitsOf(props)} />
    </Card>
  )
}

function factsOf({ locale, tip, area, now }: TipViewProps): Fact[] {
  const t = words(locale, 'deskTip')
  const facts = words(locale, 'deskFacts')
  const lead = tip.recipients.find(({ part }) => part === 'lead')
  const outcome = tip.closures.at(-1)?.outcome
  const sentAt = tip.content?.sentAt
  const place = tip.content?.areaCode
  const rows: Fact[] = [
    [t('fact.status'), <b key="status">{facts(`status.${tip.status}`)}</b>],
    [
      t('fact.due'),
      <DueMark key="due" locale={locale} due={tip.due} waiting={tip.waiting} now={now} />,
    ],
    [t('fact.assignee'), tip.assignee?.name ?? t('fact.nobody')],
    [t('fact.lead'), lead ? named(locale, lead.name) : t('fact.nobody')],
    [t('fact.category'), categoryName(locale, tip.category)],
    [t('fact.scope'), factWords(locale, 'scope', tip.scope, area)],
    [t('fact.area'), area(tip.areaCode)],
    [t('fact.exact'), place !== tip.areaCode && place && area(place)],
    [t('fact.received'), slotWords(locale, tip.receivedOn, tip.slot)],
    [t('fact.sentAt'), sentAt && momentWords(locale, new Date(sentAt), now)],
    [t('fact.outcome'), outcome && facts(`outcome.${outcome}`)],
  ]
  return rows.filter(([, value]) => Boolean(value))
}

const limits = ['ackDue', 'firstActionDue', 'closeDue'] as const

function limitsOf({ locale, tip, now }: TipViewProps): Fact[] {
  const t = words(locale, 'deskTip')
  return limits.flatMap((name): Fact[] => {
    const at = tip[name]
    return at ? [[t(`fact.${name}`), momentWords(locale, at, now)]] : []
  })
}
