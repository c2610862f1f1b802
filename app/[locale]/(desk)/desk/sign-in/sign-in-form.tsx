'use client'

import { signIn } from '@/app/actions/sign-in'
import { useWords } from '@/app/components/desk-words'
import { codeField, passwordField } from '@/app/components/secret-fields'
import { StaffForm } from '@/app/components/staff-form'
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
