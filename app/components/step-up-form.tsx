'use client'

import { stepUp } from '@/app/actions/account'
import { stepUpInput } from '@/lib/identity/schema'
import { useWords } from './desk-words'
import { codeField } from './secret-fields'
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
