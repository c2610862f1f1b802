'use client'

import { stepUp } from '@/app/actions/account'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { stepUpInput } from '@/lib/identity/schema'
import { codeField } from './password-fields'
import { StaffForm } from './staff-form'

/** Asked before a verb that takes two people, where the last code is older than five minutes. */
export function StepUpForm() {
  const t = useWords('access')
  return (
    <StaffForm
      action={stepUp}
      schema={stepUpInput}
      submit={t('me.stepUp')}
      done={t('me.stepUpDone')}
      fields={[codeField(t)]}
    />
  )
}
