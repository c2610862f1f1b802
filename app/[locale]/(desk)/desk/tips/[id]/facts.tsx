import { Paper, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { dayWords } from '@/app/components/shared/day'
import { DueMark } from '@/app/components/staff/case/due-mark'
import { momentWords } from '@/app/components/staff/case/due-words'
import { categoryName, factWords } from '@/app/components/staff/case/fact-words'
import { words } from '@/lib/messages/words'
import type { TipViewProps } from './names'
import { named } from './names'
import style from './tip.module.css'

/** What stands in clear, the clock, and where the resident says it was. */
export function Facts({ locale, tip, area, now }: TipViewProps) {
  const t = words(locale, 'deskTip')
  const facts = words(locale, 'deskFacts')
  const lead = tip.recipients.find(({ part }) => part === 'lead')
  const outcome = tip.closures.at(-1)
  const sentAt = tip.content?.sentAt
  const place = tip.content?.areaCode
  const rows: [string, ReactNode][] = [
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
    ...(place && place !== tip.areaCode
      ? [[t('fact.exact'), area(place)] satisfies [string, ReactNode]]
      : []),
    [t('fact.received'), received(dayWords(locale, tip.receivedOn), facts(slotKey(tip.slot)))],
    ...(sentAt
      ? [
          [t('fact.sentAt'), momentWords(locale, new Date(sentAt), now)] satisfies [
            string,
            ReactNode,
          ],
        ]
      : []),
    ...(outcome
      ? [[t('fact.outcome'), facts(`outcome.${outcome.outcome}`)] satisfies [string, ReactNode]]
      : []),
  ]
  return (
    <Paper withBorder p="md" component="section" className={style.facts}>
      <Title order={2} size="h5" mb="xs">
        {t('fact.title')}
      </Title>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Limits locale={locale} tip={tip} now={now} />
    </Paper>
  )
}

const received = (day: string, slot: string) => `${day} ${slot}`
const slotKey = (slot: number) => `slot.${slot as 0 | 1 | 2 | 3}` as const

function Limits({ locale, tip, now }: Pick<TipViewProps, 'locale' | 'tip' | 'now'>) {
  const t = words(locale, 'deskTip')
  const limits = (['ackDue', 'firstActionDue', 'closeDue'] as const).flatMap((name) => {
    const at = tip[name]
    return at ? [{ name, at }] : []
  })
  return (
    <>
      <Title order={3} size="h6" mt="sm" mb={4}>
        {t('fact.due')}
      </Title>
      <dl className={style.limits}>
        {limits.map(({ name, at }) => (
          <div key={name}>
            <dt>{t(`fact.${name}`)}</dt>
            <dd>{momentWords(locale, at, now)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
