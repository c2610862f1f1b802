'use client'

import { Text } from '@mantine/core'
import { disable, invite, unlock } from '@/app/actions/people'
import type { Choice } from '@/app/components/shared/field'
import { InviteCode } from '@/app/components/staff/form/invite-code'
import { StaffForm } from '@/app/components/staff/form/staff-form'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { inviteInput, personInput } from '@/lib/identity/schema'

export function InviteForm({ departments }: { departments: Choice[] }) {
  const t = useWords('access')
  const roles = useWords('deskShell')
  const role = (value: 'officer' | 'admin' | 'auditor') => ({
    value,
    label: roles(`roles.${value}`),
  })
  return (
    <StaffForm
      action={invite}
      schema={inviteInput}
      submit={t('people.submit')}
      done={({ code }) => <InviteCode says={t('people.code')} code={code} />}
      fields={[
        { kind: 'text', name: 'name', label: t('people.name'), hint: t('people.nameHint') },
        { kind: 'text', name: 'email', label: t('email'), input: 'email' },
        {
          kind: 'text',
          name: 'phone',
          label: t('people.phone'),
          hint: t('people.phoneHint'),
          input: 'tel',
        },
        {
          kind: 'select',
          name: 'role',
          label: t('people.role'),
          hint: t('people.roleHint'),
          options: [role('officer'), role('admin'), role('auditor')],
        },
        {
          kind: 'select',
          name: 'departmentId',
          label: t('people.department'),
          empty: t('people.noDepartment'),
          options: departments,
        },
      ]}
    />
  )
}

export function PersonForms({ staffId }: { staffId: string }) {
  const t = useWords('access')
  return (
    <details className="desk-sure">
      <summary>{t('people.manage')}</summary>
      <Text size="sm" my="xs">
        {t('people.unlockHint')}
      </Text>
      <StaffForm
        action={unlock}
        schema={personInput}
        submit={t('people.unlock')}
        done={t('people.unlockDone')}
        variant="default"
        hidden={{ staffId }}
        fields={[]}
      />
      <Text size="sm" my="xs">
        {t('people.disableSure')}
      </Text>
      <StaffForm
        action={disable}
        schema={personInput}
        submit={t('people.disable')}
        hidden={{ staffId }}
        fields={[]}
      />
    </details>
  )
}
