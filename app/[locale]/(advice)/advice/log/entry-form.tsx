'use client'

import { addWorkEntry } from '@/app/actions/advice'
import type { Choice } from '@/app/components/shared/field'
import { ActionForm } from '@/app/components/staff/form/action-form'
import type { StaffField } from '@/app/components/staff/form/staff-field'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { workKinds } from '@/lib/advisors/schema'
import { lengths, workEntryInput } from '@/lib/advisors/work-log/input'

type Props = { day: string; villages: Choice[]; topics: Choice[] }

/** One entry of the work log, short enough to write in a village office on a phone. */
export function EntryForm({ day, villages, topics }: Props) {
  const t = useWords('adviceLog')
  const long = (minutes: number) =>
    minutes < 60 ? t('add.length', { n: minutes }) : t('hours', { n: minutes / 60 })
  const fields: StaffField[] = [
    {
      kind: 'select',
      name: 'areaCode',
      label: t('add.village'),
      options: villages,
      ...(villages.length > 1 && { empty: t('add.choose') }),
    },
    { kind: 'text', input: 'date', name: 'day', label: t('add.day'), value: day },
    {
      kind: 'select',
      name: 'kind',
      label: t('add.kind'),
      options: workKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    },
    {
      kind: 'select',
      name: 'minutes',
      label: t('add.minutes'),
      options: lengths.map((minutes) => ({ value: String(minutes), label: long(minutes) })),
      value: '60',
    },
    {
      kind: 'text',
      input: 'numeric',
      name: 'people',
      label: t('add.people'),
      hint: t('add.peopleHint'),
      value: '1',
    },
    {
      kind: 'select',
      name: 'topic',
      label: t('add.topic'),
      options: topics,
      empty: t('add.topicNone'),
    },
    {
      kind: 'textarea',
      name: 'result',
      label: t('add.result'),
      hint: t('add.resultHint'),
      rows: 2,
    },
  ]
  return (
    <ActionForm
      action={addWorkEntry}
      schema={workEntryInput}
      fields={fields}
      hidden={{}}
      submit={t('add.save')}
      done={t('add.saved')}
    />
  )
}
