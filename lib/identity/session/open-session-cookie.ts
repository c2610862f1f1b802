import 'server-only'
import { decode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/platform/env'

const claims = z.object({ sid: z.string().min(20), sk: z.string().min(20) })

/** What the staff cookie holds: which session, and the secret that opens the key in its row. Neither leaves the server. */
export type SessionCookie = z.infer<typeof claims>

/** Null for what is not of our making, or made for a cookie of another name. */
export async function openSessionCookie(token: string, name: string) {
  const opened = await decode({ token, secret: env().authSecret, salt: name }).catch(() => null)
  return claims.safeParse(opened).data ?? null
}
