'use client'

import { recoverWithSheet } from '@/app/actions/account'
import { codeField, newPasswordFields } from '@/app/components/staff/form/password-fields'
import { StaffForm } from '@/app/components/staff/form/staff-form'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { recoverInput } from '@/lib/identity/schema'

export function ForgotForm() {
  const t = useWords('access')
  return (
    <StaffForm
      action={recoverWithSheet}
      schema={recoverInput}
      submit={t('forgot.submit')}
      fields={[
        { kind: 'text', name: 'email', label: t('email'), input: 'email', fill: 'username' },
        { kind: 'text', name: 'sheet', label: t('forgot.sheet'), code: true },
        codeField(t),
        ...newPasswordFields(t),
      ]}
    />
  )
}
