'use server'

import { z } from 'zod'
import { lettersOf } from '@/app/components/public/frame/prefs'
import { action } from '@/app/server/action'
import { setCookie } from '@/lib/http/cookie'

const aYear = 365 * 24 * 3600

/** Keeps type size and colour on the phone; nothing else knows them. */
export const choosePrefs = action({
  name: 'choosePrefs',
  as: 'anyone',
  input: z.strictObject({ size: z.enum(['normal', 'elder']), colour: z.enum(['light', 'yellow']) }),
  run: (_anyone, { size, colour }) =>
    setCookie('p', lettersOf({ elder: size === 'elder', yellow: colour === 'yellow' }), aYear),
  then: () => '/settings?saved=1',
})
