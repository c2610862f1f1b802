'use client'

import { Button, Paper } from '@mantine/core'
import { useState } from 'react'
import { addOwnHours, cancelOwnHoliday, endOwnHours, setOwnHoliday } from '@/app/actions/advice'
import type { Choice } from '@/app/components/shared/field'
import { ActionButton } from '@/app/components/staff/form/action-button'
import { ActionForm } from '@/app/components/staff/form/action-form'
import type { StaffField } from '@/app/components/staff/form/staff-field'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { addHoursInput } from '@/lib/advisors/hours/input'
import { holidayInput, weeksOfMonth } from '@/lib/advisors/schema'

type HoursProps = { areaCode: string; place: string; weekdays: Choice[] }

/** Opens where it stands, so that a phone shows the villages first. */
export function AddHours({ areaCode, place, weekdays }: HoursProps) {
  const t = useWords('adviceVillages')
  const [open, setOpen] = useState(false)
  const fields: StaffField[] = [
    {
      kind: 'select',
      name: 'week',
      label: t('hours.week'),
      options: weeksOfMonth.map((week) => ({
        value: String(week),
        label: t(`hours.weeks.${week}`),
      })),
    },
    { kind: 'select', name: 'weekday', label: t('hours.weekday'), options: weekdays },
    { kind: 'text', input: 'time', name: 'opens', label: t('hours.opens'), value: '09:30' },
    { kind: 'text', input: 'time', name: 'closes', label: t('hours.closes'), value: '11:30' },
    { kind: 'text', name: 'place', label: t('hours.place'), value: place },
  ]
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('hours.add')}
      </Button>
      {open && (
        <Paper withBorder p="sm" mt="sm">
          <ActionForm
            action={addOwnHours}
            schema={addHoursInput}
            fields={fields}
            hidden={{ areaCode }}
            submit={t('hours.save')}
            onDone={() => setOpen(false)}
          />
        </Paper>
      )}
    </>
  )
}

/** Asks twice: the hours stand on the village's notice board. */
export function EndHours({ hoursId }: { hoursId: string }) {
  const t = useWords('adviceVillages')
  return (
    <details className="desk-sure">
      <summary>{t('hours.remove')}</summary>
      <p>{t('hours.sureHint')}</p>
      <ActionButton action={endOwnHours} fields={{ hoursId }} size="compact-md" variant="default">
        {t('hours.sure')}
      </ActionButton>
    </details>
  )
}

type HolidayProps = { advisorId: string; today: string; standIns: Choice[] }

export function SetHoliday({ advisorId, today, standIns }: HolidayProps) {
  const t = useWords('adviceVillages')
  const fields: StaffField[] = [
    { kind: 'text', input: 'date', name: 'startsOn', label: t('holidays.from'), value: today },
    { kind: 'text', input: 'date', name: 'endsOn', label: t('holidays.to'), value: today },
    {
      kind: 'select',
      name: 'standInId',
      label: t('holidays.standIn'),
      options: standIns,
      empty: t('holidays.nobody'),
    },
  ]
  return (
    <ActionForm
      action={setOwnHoliday}
      schema={holidayInput}
      fields={fields}
      hidden={{ advisorId }}
      submit={t('holidays.set')}
      variant="light"
    />
  )
}

export function CancelHoliday({ holidayId, begun }: { holidayId: string; begun: boolean }) {
  const t = useWords('adviceVillages')
  return (
    <ActionButton
      action={cancelOwnHoliday}
      fields={{ holidayId }}
      size="compact-md"
      variant="default"
    >
      {begun ? t('holidays.back') : t('holidays.cancel')}
    </ActionButton>
  )
}
