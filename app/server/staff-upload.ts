import 'server-only'
import type { StaffActor } from '@/lib/identity/actor'
import type { StaffRole } from '@/lib/identity/schema'
import { currentStaff } from '@/lib/identity/session/session'
import { report } from '@/lib/platform/log'
import { Problem } from '@/lib/platform/problem'

type Context<R extends StaffRole> = {
  actor: StaffActor & { role: R }
  bytes: Uint8Array
  /** The query of the address. */
  asked: URLSearchParams
}

const statuses = { invalid: 400, signed_out: 401, not_found: 404, conflict: 409 } as const

/** A file that staff of one role send as the body of a POST from our own page; what `take` gives is answered as JSON. Nothing is read of a body that is too large. */
export function staffUpload<R extends StaffRole>(
  role: R,
  mostBytes: number,
  take: (context: Context<R>) => Promise<unknown>,
) {
  return async function POST(request: Request): Promise<Response> {
    if (!isOwn(request.headers)) return refuse('not_found', 403)
    try {
      const actor = await currentStaff()
      if (!actor) return refuse('signed_out', statuses.signed_out)
      if (actor.role !== role) return refuse('not_found', statuses.not_found)
      const bytes = await readUpTo(request, mostBytes)
      if (!bytes) return refuse('too_large', 413)
      const asked = new URL(request.url).searchParams
      const mine = actor as StaffActor & { role: R }
      const answer = await take({ actor: mine, bytes, asked })
      return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
    } catch (error) {
      if (!(error instanceof Problem)) throw report(error, 'upload')
      return refuse(error.code, statusOf(error))
    }
  }
}

const refuse = (problem: string, status: number) => Response.json({ problem }, { status })

function statusOf({ code }: Problem): number {
  return code in statuses ? statuses[code as keyof typeof statuses] : 503
}

/** Sent by a page of this very site: a browser says so in two headers that no script can write. */
function isOwn(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== headers.get('host')) return false
  return (headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin'
}

async function readUpTo(request: Request, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
