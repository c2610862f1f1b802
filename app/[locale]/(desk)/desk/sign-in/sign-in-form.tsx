'use client'

import { signIn } from '@/app/actions/account'
import { codeField, passwordField } from '@/app/components/staff/form/password-fields'
import { StaffForm } from '@/app/components/staff/form/staff-form'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { signInInput } from '@/lib/identity/schema'

export function SignInForm() {
  const t = useWords('access')
  return (
    <StaffForm
      action={signIn}
      schema={signInInput}
      submit={t('signIn.submit')}
      fields={[
        { kind: 'text', name: 'email', label: t('email'), input: 'email', fill: 'username' },
        passwordField(t),
        codeField(t),
      ]}
    />
  )
}
