'use client'

import { z } from 'zod'
import { admit, changePassword, changeTotp, confirmSheet, endSession } from '@/app/actions/account'
import {
  codeField,
  newPasswordFields,
  passwordField,
} from '@/app/components/staff/form/password-fields'
import { StaffForm } from '@/app/components/staff/form/staff-form'
import { type Offered, TotpOffer } from '@/app/components/staff/form/totp-offer'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { admitInput } from '@/lib/departments/schema'
import { changePasswordInput, changeTotpInput, endSessionInput } from '@/lib/identity/schema'

export function PasswordForm() {
  const t = useWords('access')
  return (
    <StaffForm
      action={changePassword}
      schema={changePasswordInput}
      submit={t('me.save')}
      done={t('me.passwordDone')}
      fields={[passwordField(t), ...newPasswordFields(t)]}
    />
  )
}

export function TotpForm({ offered }: { offered: Offered }) {
  const t = useWords('access')
  return (
    <>
      <TotpOffer offered={offered} />
      <StaffForm
        action={changeTotp}
        schema={changeTotpInput}
        submit={t('me.save')}
        done={t('me.totpDone')}
        hidden={{ offer: offered.offer }}
        fields={[codeField(t), passwordField(t)]}
      />
    </>
  )
}

export function EndSession({ session }: { session: string }) {
  const t = useWords('access')
  return (
    <StaffForm
      action={endSession}
      schema={endSessionInput}
      submit={t('me.end')}
      variant="default"
      hidden={{ session }}
      fields={[]}
    />
  )
}

export function LetIn({ departmentId, staffId }: { departmentId: string; staffId: string }) {
  const t = useWords('access')
  return (
    <StaffForm
      action={admit}
      schema={admitInput}
      submit={t('me.letIn')}
      hidden={{ departmentId, staffId }}
      fields={[]}
    />
  )
}

export function ConfirmSheet() {
  const t = useWords('access')
  return (
    <StaffForm
      action={confirmSheet}
      schema={z.strictObject({})}
      submit={t('sheet.confirm')}
      fields={[]}
    />
  )
}
