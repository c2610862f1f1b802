import 'server-only'
import type { StaffActor } from '@/lib/identity/actor'
import type { StaffRole } from '@/lib/identity/schema'
import { currentStaff } from '@/lib/identity/session/session'

type Context<R extends StaffRole> = { actor: StaffActor & { role: R }; request: Request }
type File = { name: string; type: string; body: string }

/** A file for staff of one role, made for this request and kept nowhere. For everybody else there is none. */
export function staffFile<R extends StaffRole>(
  role: R,
  make: (context: Context<R>) => Promise<File | null>,
) {
  return async function GET(request: Request): Promise<Response> {
    const actor = await currentStaff()
    const mine = actor?.role === role ? (actor as StaffActor & { role: R }) : null
    const file = mine && (await make({ actor: mine, request }))
    if (!file) return new Response(null, { status: 404 })
    const name = encodeURIComponent(file.name)
    return new Response(file.body, {
      headers: {
        'Content-Type': file.type,
        'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
        'Cache-Control': 'no-store',
      },
    })
  }
}
