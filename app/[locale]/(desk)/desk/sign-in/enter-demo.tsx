'use client'

import { enterDemo } from '@/app/actions/account'
import { StaffForm } from '@/app/components/staff/form/staff-form'
import { useWords } from '@/app/components/staff/frame/desk-words'
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
