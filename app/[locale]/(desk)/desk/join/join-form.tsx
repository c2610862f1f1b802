'use client'

import { join } from '@/app/actions/join'
import { useWords } from '@/app/components/desk-words'
import { codeField, newPasswordFields } from '@/app/components/secret-fields'
import { StaffForm } from '@/app/components/staff-form'
import { type Offered, TotpOffer } from '@/app/components/totp-offer'
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
