'use server'

import { z } from 'zod'
import { homeOf } from '@/app/components/staff/frame/desk-links'
import { action } from '@/app/server/action'
import { demoCredentials } from '@/bin/demo/door'
import { seatAdvisor } from '@/lib/advisors/directory/seat'
import { record } from '@/lib/audit/record'
import { admit as admitMember } from '@/lib/departments/admit'
import { join as accept } from '@/lib/departments/join'
import { admitInput } from '@/lib/departments/schema'
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
  enterDemoInput,
  joinInput,
  newSheetInput,
  recoverInput,
  signInInput,
  stepUpInput,
} from '@/lib/identity/schema'
import { keyring } from '@/lib/identity/session/keyring'
import { stepUp as confirmIdentity } from '@/lib/identity/session/step-up'
import { enter, enterNew, leave } from '@/lib/identity/sign-in/enter'
import { recover } from '@/lib/identity/sign-in/recover'

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

export const admit = action({
  name: 'admit',
  as: 'officer',
  input: admitInput,
  run: async (officer, input) =>
    admitMember(as({ role: 'system', job: 'join' }), officer, await keyring(officer), input),
  then: () => '/desk/me',
})

export const signIn = action({
  name: 'signIn',
  as: 'anyone',
  input: signInInput,
  secrets: ['password', 'code'],
  run: (_anyone, input) => enter(record, input),
  then: ({ role, hasSheet }) => (hasSheet ? homeOf(role) : '/desk/me/sheet'),
})

/** One press of the demo's list. Elsewhere there is no such list, and this finds nobody. */
export const enterDemo = action({
  name: 'enterDemo',
  as: 'anyone',
  input: enterDemoInput,
  run: async (_anyone, { email }) => enter(record, await demoCredentials(email)),
  then: ({ role }) => homeOf(role),
})

export const recoverWithSheet = action({
  name: 'recoverWithSheet',
  as: 'anyone',
  input: recoverInput,
  secrets: ['sheet', 'code', 'newPassword', 'again'],
  run: (_anyone, input) => recover(as({ role: 'system', job: 'sign-in' }), record, input),
  then: () => '/desk/sign-in?recovered=1',
})

export const signOut = action({
  name: 'signOut',
  as: 'staff',
  input: z.strictObject({}),
  run: (staff) => leave(record, staff),
  then: () => '/desk/sign-in',
})

export const join = action({
  name: 'join',
  as: 'anyone',
  input: joinInput,
  secrets: ['code', 'newPassword', 'again', 'offer'],
  run: async (_anyone, input) =>
    enterNew(
      record,
      await accept(as({ role: 'system', job: 'join' }), input, new Date(), seatAdvisor),
    ),
  then: () => '/desk/me/sheet',
})
