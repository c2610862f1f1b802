'use server'

import { z } from 'zod'
import { homeOf } from '@/app/components/desk-pages'
import { action } from '@/lib/access/action'
import { enter, leave } from '@/lib/access/enter'
import { signInInput } from '@/lib/access/schema'
import { record } from '@/lib/audit/record'

export const signIn = action({
  name: 'signIn',
  as: 'anyone',
  input: signInInput,
  secrets: ['password', 'code'],
  run: (_anyone, input) => enter(record, input),
  then: ({ role, hasSheet }) => (hasSheet ? homeOf(role) : '/desk/me/sheet'),
})

export const signOut = action({
  name: 'signOut',
  as: 'staff',
  input: z.strictObject({}),
  run: (staff) => leave(record, staff),
  then: () => '/desk/sign-in',
})
