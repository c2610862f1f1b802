'use client'

import { join } from '@/app/actions/account'
import { codeField, newPasswordFields } from '@/app/components/staff/form/password-fields'
import { StaffForm } from '@/app/components/staff/form/staff-form'
import { type Offered, TotpOffer } from '@/app/components/staff/form/totp-offer'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { joinInput } from '@/lib/identity/schema'

export function JoinForm({ offered }: { offered: Offered }) {
  const t = useWords('access')
  return (
    <>
      <TotpOffer offered={offered} />
      <StaffForm
        action={join}
        schema={joinInput}
        submit={t('join.submit')}
        hidden={{ offer: offered.offer }}
        fields={[
          codeField(t),
          {
            kind: 'text',
            name: 'invitation',
            label: t('join.invitation'),
            hint: t('join.invitationHint'),
            code: true,
          },
          ...newPasswordFields(t),
        ]}
      />
    </>
  )
}
