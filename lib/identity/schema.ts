import { z } from 'zod'
import { weakPassword } from '@/lib/identity/sign-in/weak-password'

export const staffRoles = ['officer', 'advisor', 'admin', 'auditor'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Letters and digits as they are typed on any keyboard, spaces left out. */
const compact = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

const email = z
  .string()
  .transform((text) => compact(text).toLowerCase())
  .pipe(z.email('email'))

const code = z
  .string()
  .transform(compact)
  .pipe(z.string().regex(/^\d{6}$/, 'totp_length'))

const newPassword = z
  .string()
  .max(200, 'password_long')
  .refine((text) => [...text].length >= 12, 'password_short')
  .refine((text) => !weakPassword(text), 'password_weak')

const given = z.string().min(1, 'required').max(200, 'password_long')

export const signInInput = z.strictObject({ email, password: given, code })
export type SignInInput = z.output<typeof signInInput>

export const enterDemoInput = z.strictObject({ email })

export const stepUpInput = z.strictObject({ code })
export type StepUpInput = z.output<typeof stepUpInput>

export const changePasswordInput = z
  .strictObject({ password: given, newPassword, again: z.string() })
  .refine((input) => input.newPassword === input.again, { path: ['again'], error: 'again_differs' })
export type ChangePasswordInput = z.output<typeof changePasswordInput>

export const changeTotpInput = z.strictObject({ password: given, offer: z.string(), code })
export type ChangeTotpInput = z.output<typeof changeTotpInput>

export const newSheetInput = z.strictObject({ password: given })
export type NewSheetInput = z.output<typeof newSheetInput>

export const recoverInput = z
  .strictObject({
    email,
    sheet: z.string().min(1, 'required').max(60),
    code,
    newPassword,
    again: z.string(),
  })
  .refine((input) => input.newPassword === input.again, { path: ['again'], error: 'again_differs' })
export type RecoverInput = z.output<typeof recoverInput>

export const endSessionInput = z.strictObject({ session: z.string().regex(/^[0-9a-f]{64}$/) })
export type EndSessionInput = z.output<typeof endSessionInput>

const invitation = z
  .string()
  .transform((text) => compact(text).toUpperCase().replace(/-/g, ''))
  .pipe(z.string().regex(/^[0-9A-Z]{25}$/, 'invitation_length'))

export const joinInput = z
  .strictObject({ invitation, offer: z.string(), code, newPassword, again: z.string() })
  .refine((input) => input.newPassword === input.again, { path: ['again'], error: 'again_differs' })
export type JoinInput = z.output<typeof joinInput>

const role = z.enum(['officer', 'admin', 'auditor'], 'choose')

export const inviteInput = z
  .strictObject({
    name: z.string().trim().min(1, 'required').max(60, 'too_long'),
    email,
    phone: z
      .string()
      .transform(compact)
      .pipe(z.string().regex(/^(\+?[\d-]{5,20})?$/, 'phone_format')),
    role,
    departmentId: z.union([z.uuid(), z.literal('')]),
  })
  .refine((input) => (input.role === 'officer') === (input.departmentId !== ''), {
    path: ['departmentId'],
    error: 'department_of_officer',
  })
export type InviteInput = z.output<typeof inviteInput>

export const personInput = z.strictObject({ staffId: z.uuid() })
export type PersonInput = z.output<typeof personInput>
