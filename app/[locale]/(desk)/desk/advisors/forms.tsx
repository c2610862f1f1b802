'use client'

import {
  assign,
  endAdvisor,
  endAssignment,
  handOver,
  invite,
  replace,
  setHoliday,
} from '@/app/actions/advisors'
import type { Choice } from '@/app/components/shared/field'
import { ActionForm } from '@/app/components/staff/form/action-form'
import { InviteCode } from '@/app/components/staff/form/invite-code'
import { StaffForm } from '@/app/components/staff/form/staff-form'
import { useWords } from '@/app/components/staff/frame/desk-words'
import {
  assignAdvisorInput,
  endAdvisorInput,
  endAssignmentInput,
  handOverOpenInput,
  holidayInput,
  inviteAdvisorInput,
  replaceInput,
} from '@/lib/advisors/schema'

type Village = { areaCode: string; today: string; candidates: Choice[] }

export function AssignForm({ areaCode, today, candidates }: Village) {
  const t = useWords('deskAdvisors')
  return (
    <StaffForm
      action={assign}
      schema={assignAdvisorInput}
      submit={t('village.submit')}
      hidden={{ areaCode }}
      fields={[
        {
          kind: 'select',
          name: 'advisorId',
          label: t('village.advisor'),
          hint: t('village.advisorHint'),
          options: candidates,
          empty: '',
        },
        {
          kind: 'text',
          name: 'startsOn',
          label: t('village.startsOn'),
          input: 'date',
          value: today,
        },
        { kind: 'text', name: 'endsOn', label: t('village.endsOn'), input: 'date' },
      ]}
    />
  )
}

type Assignment = { assignmentId: string; endsOn: string; candidates: Choice[] }

export function ChangeForms({ assignmentId, endsOn, candidates }: Assignment) {
  const t = useWords('deskAdvisors')
  const hidden = { assignmentId }
  return (
    <details className="desk-sure">
      <summary>{t('one.change')}</summary>
      <StaffForm
        action={replace}
        schema={replaceInput}
        submit={t('one.replace')}
        variant="default"
        hidden={hidden}
        fields={[
          {
            kind: 'select',
            name: 'advisorId',
            label: t('one.replaceBy'),
            hint: t('one.replaceHint'),
            options: candidates,
            empty: '',
          },
        ]}
      />
      <ActionForm
        action={endAssignment}
        schema={endAssignmentInput}
        submit={t('one.end')}
        done={t('one.ended')}
        variant="default"
        hidden={hidden}
        fields={[
          { kind: 'text', name: 'endsOn', label: t('one.endsOn'), input: 'date', value: endsOn },
        ]}
      />
    </details>
  )
}

type Person = { advisorId: string; today: string; candidates: Choice[] }

export function HolidayForm({ advisorId, today, candidates }: Person) {
  const t = useWords('deskAdvisors')
  return (
    <ActionForm
      action={setHoliday}
      schema={holidayInput}
      submit={t('one.setHoliday')}
      done={t('one.saved')}
      variant="default"
      hidden={{ advisorId }}
      fields={[
        { kind: 'text', name: 'startsOn', label: t('one.startsOn'), input: 'date', value: today },
        { kind: 'text', name: 'endsOn', label: t('one.until'), input: 'date', value: today },
        {
          kind: 'select',
          name: 'standInId',
          label: t('one.standInField'),
          options: candidates,
          empty: t('one.nobody'),
        },
      ]}
    />
  )
}

export function EndServiceForm({ advisorId, endsOn }: { advisorId: string; endsOn: string }) {
  const t = useWords('deskAdvisors')
  return (
    <ActionForm
      action={endAdvisor}
      schema={endAdvisorInput}
      submit={t('one.endService')}
      done={t('one.ended')}
      hint={t('one.endServiceHint')}
      variant="default"
      hidden={{ advisorId }}
      fields={[
        { kind: 'text', name: 'endsOn', label: t('one.lastDay'), input: 'date', value: endsOn },
      ]}
    />
  )
}

export function InviteForm({ advisorId }: { advisorId: string }) {
  const t = useWords('deskAdvisors')
  return (
    <StaffForm
      action={invite}
      schema={inviteAdvisorInput}
      submit={t('one.invite')}
      variant="default"
      hidden={{ advisorId }}
      fields={[{ kind: 'text', name: 'email', label: t('one.email'), input: 'email' }]}
      done={({ code }) => <InviteCode says={t('one.code')} code={code} />}
    />
  )
}

export function HandOverForm({ advisorId, candidates }: Omit<Person, 'today'>) {
  const t = useWords('deskAdvisors')
  return (
    <StaffForm
      action={handOver}
      schema={handOverOpenInput}
      submit={t('one.handOver')}
      variant="default"
      hidden={{ advisorId }}
      fields={[
        {
          kind: 'select',
          name: 'toId',
          label: t('one.handOverTo'),
          hint: t('one.handOverHint'),
          options: candidates,
          empty: t('one.pool'),
        },
      ]}
      done={({ moved = '0', pooled = '0', left = '0' }) =>
        t('one.handOverDone', { moved, pooled, left })
      }
    />
  )
}
