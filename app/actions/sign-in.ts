'use server'

import { z } from 'zod'
import { homeOf } from '@/app/components/desk-pages'
import { action } from '@/app/server/action'
import { demoCredentials } from '@/bin/demo/door'
import { record } from '@/lib/audit/record'
import { as } from '@/lib/identity/as'
import { enterDemoInput, recoverInput, signInInput } from '@/lib/identity/schema'
import { enter, leave } from '@/lib/identity/sign-in/enter'
import { recover } from '@/lib/identity/sign-in/recover'

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
