'use client'

import { enterDemo } from '@/app/actions/sign-in'
import { useWords } from '@/app/components/desk-words'
import { StaffForm } from '@/app/components/staff-form'
import { enterDemoInput } from '@/lib/identity/schema'

export function EnterDemo({ email }: { email: string }) {
  const t = useWords('access')
  return (
    <StaffForm
      action={enterDemo}
      schema={enterDemoInput}
      hidden={{ email }}
      fields={[]}
      submit={t('signIn.demo.enter')}
      variant="light"
    />
  )
}
