import type { Translate } from '@/lib/messages/words'
import type { StaffField } from './staff-field'

type T = Translate<'access'>

export const codeField = (t: T): StaffField => ({
  kind: 'text',
  name: 'code',
  label: t('code'),
  hint: t('codeHint'),
  input: 'numeric',
  fill: 'one-time-code',
  code: true,
})

export const passwordField = (t: T): StaffField => ({
  kind: 'password',
  name: 'password',
  label: t('password'),
  fill: 'current-password',
})

export const newPasswordFields = (t: T): StaffField[] => [
  {
    kind: 'password',
    name: 'newPassword',
    label: t('newPassword'),
    hint: t('newPasswordHint'),
    fill: 'new-password',
  },
  { kind: 'password', name: 'again', label: t('again'), fill: 'new-password' },
]
