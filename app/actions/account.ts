'use server'

import { z } from 'zod'
import { homeOf } from '@/app/components/desk-pages'
import { action } from '@/app/server/action'
import { record } from '@/lib/audit/record'
import { letIn as admit } from '@/lib/departments/admit'
import { letInInput } from '@/lib/departments/schema'
import {
  changePassword as change,
  changeTotp as changeAuthenticator,
  confirmSheet as confirm,
  endSession as end,
  makeSheet as make,
} from '@/lib/identity/account/account'
import { as } from '@/lib/identity/as'
import {
  changePasswordInput,
  changeTotpInput,
  endSessionInput,
  newSheetInput,
  stepUpInput,
} from '@/lib/identity/schema'
import { keyring } from '@/lib/identity/session/keyring'
import { stepUp as confirmIdentity } from '@/lib/identity/session/step-up'

const door = { role: 'system', job: 'sign-in' } as const

export const changePassword = action({
  name: 'changePassword',
  as: 'staff',
  input: changePasswordInput,
  secrets: ['password', 'newPassword', 'again'],
  run: (staff, input) => change(as(door), record, staff, input),
})

export const changeTotp = action({
  name: 'changeTotp',
  as: 'staff',
  input: changeTotpInput,
  secrets: ['password', 'offer', 'code'],
  run: (staff, input) => changeAuthenticator(as(door), record, staff, input),
})

export const makeSheet = action({
  name: 'makeSheet',
  as: 'staff',
  input: newSheetInput,
  secrets: ['password'],
  run: (staff, input) => make(as(door), record, staff, input),
  show: (sheet) => ({ sheet }),
})

export const confirmSheet = action({
  name: 'confirmSheet',
  as: 'staff',
  input: z.strictObject({}),
  run: async (staff) => {
    await confirm(as(staff), staff)
    return staff.role
  },
  then: (role) => homeOf(role),
})

export const endSession = action({
  name: 'endSession',
  as: 'staff',
  input: endSessionInput,
  run: (staff, input) => end(as(staff), record, staff, input),
  then: () => '/desk/me?ended=1',
})

export const stepUp = action({
  name: 'stepUp',
  as: 'staff',
  input: stepUpInput,
  secrets: ['code'],
  run: (staff, input) => confirmIdentity(as(door), record, staff, input),
})

export const letIn = action({
  name: 'letIn',
  as: 'officer',
  input: letInInput,
  run: async (officer, input) =>
    admit(as({ role: 'system', job: 'join' }), officer, await keyring(officer), input),
  then: () => '/desk/me',
})
