'use client'

import { Alert, Button, Checkbox, Group, Paper, Text } from '@mantine/core'
import { useActionState, useState } from 'react'
import { releaseTips } from '@/app/actions/tip-desk'
import { UrgencyMark } from '@/app/components/staff/case/urgency-mark'
import { useAction } from '@/app/components/staff/form/use-action'
import { useWords } from '@/app/components/staff/frame/desk-words'
import type { Urgency } from '@/lib/routing/schema'
import style from './quarantine.module.css'

type Row = {
  id: string
  path: string
  category: string
  area: string
  urgency: Urgency
  reason: string
  received: string
  releaseOn: string
  mayRelease: boolean
}

/** Tips in quarantine with why they are there, to be let out one by one or together. */
export function QuarantineList({ rows }: { rows: Row[] }) {
  const t = useWords('deskPages')
  const attempt = useAction(releaseTips)
  const [state, send, pending] = useActionState(attempt.action, {})
  const [picked, setPicked] = useState<string[]>([])
  const mine = rows.filter(({ mayRelease }) => mayRelease).map(({ id }) => id)
  const chosen = picked.filter((id) => mine.includes(id))
  const problem = state.problem ?? Object.values(state.errors ?? {})[0]
  const pick = (id: string, on: boolean) =>
    setPicked((before) => (on ? [...before, id] : before.filter((one) => one !== id)))
  return (
    <form action={send}>
      <Group mb="sm">
        <Checkbox
          label={t('quarantine.all')}
          checked={mine.length > 0 && chosen.length === mine.length}
          indeterminate={chosen.length > 0 && chosen.length < mine.length}
          onChange={({ currentTarget }) => setPicked(currentTarget.checked ? mine : [])}
        />
        <Button type="submit" size="compact-sm" loading={pending} disabled={chosen.length === 0}>
          {chosen.length > 0
            ? t('quarantine.release', { n: chosen.length })
            : t('quarantine.releaseNone')}
        </Button>
        <Text size="sm" c="gray.7">
          {t('quarantine.most')}
        </Text>
      </Group>
      {problem && (
        <Alert color="kapok" role="alert" mb="sm">
          {problem}
        </Alert>
      )}
      {state.ok && (
        <Text size="sm" role="status" mb="sm">
          {t('quarantine.done')}
        </Text>
      )}
      <ul className={style.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <QuarantineCard row={row} picked={chosen.includes(row.id)} pick={pick} />
          </li>
        ))}
      </ul>
    </form>
  )
}

type CardProps = { row: Row; picked: boolean; pick: (id: string, on: boolean) => void }

function QuarantineCard({ row, picked, pick }: CardProps) {
  const t = useWords('deskPages')
  const facts = useWords('deskFacts')
  const { id, path, category, area, urgency, reason, received, releaseOn, mayRelease } = row
  return (
    <Paper withBorder className={style.card}>
      <Checkbox
        name="tipId"
        value={id}
        checked={picked}
        disabled={!mayRelease}
        onChange={({ currentTarget }) => pick(id, currentTarget.checked)}
        aria-label={t('quarantine.select', { category, area })}
      />
      <UrgencyMark urgency={urgency} label={facts(`urgency.${urgency}`)} />
      <span className={style.what}>
        <a href={path}>{category}</a> {area}
      </span>
      <span>
        <small>{t('quarantine.reason')}</small> {reason}
      </span>
      <span>
        {received}
        <br />
        <small>
          {mayRelease ? `${t('quarantine.releaseOn')} ${releaseOn}` : t('quarantine.notLead')}
        </small>
      </span>
    </Paper>
  )
}
