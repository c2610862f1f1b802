import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { homeOf } from '@/app/components/staff/frame/desk-links'
import { DeskShell, deskHeader } from '@/app/components/staff/frame/desk-shell'
import { DeskUnavailable } from '@/app/components/staff/frame/desk-unavailable'
import type { StaffActor } from '@/lib/identity/actor'
import type { StaffRole } from '@/lib/identity/schema'
import { currentStaff } from '@/lib/identity/session/session'
import { href, isLocale, type Locale } from '@/lib/messages/words'
import { report } from '@/lib/platform/log'
import { Problem } from '@/lib/platform/problem'

/** `staff` is any role. */
type StaffAudience = 'staff' | StaffRole | readonly StaffRole[]

type Member<A> = A extends 'staff'
  ? StaffActor
  : A extends readonly (infer R extends StaffRole)[]
    ? StaffActor & { role: R }
    : StaffActor & { role: A }

export type DeskContext<A extends StaffAudience> = {
  locale: Locale
  actor: Member<A>
  /** Dynamic segments of the address. */
  params: Record<string, string>
  /** The query; the first value of each name. */
  search: Record<string, string | undefined>
}

type NextProps = {
  params: Promise<Record<string, string | string[] | undefined>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A page for staff inside the desk's frame: signing in comes first, and to staff of another role it does not exist. */
export function deskPage<const A extends StaffAudience>(
  audience: A,
  render: (context: DeskContext<A>) => Promise<React.ReactNode>,
) {
  return async function DeskPage(props: NextProps) {
    const params = single(await props.params) as Record<string, string>
    const locale = isLocale(params.locale) ? params.locale : 'zh-CN'
    let elsewhere: string | undefined
    try {
      const actor = await currentStaff()
      if (!actor) throw new Problem('signed_out')
      if (!admits(audience, actor)) {
        elsewhere = await homeInstead(actor)
        throw new Problem('not_found')
      }
      const search = single(await props.searchParams)
      const header = await deskHeader(actor, locale)
      const content = await render({ locale, actor: actor as Member<A>, params, search })
      return <DeskShell {...header}>{content}</DeskShell>
    } catch (error) {
      if (!(error instanceof Problem)) throw report(error, 'desk page')
      if (error.code === 'signed_out') redirect(href(locale, '/desk/sign-in'))
      if (elsewhere) redirect(href(locale, elsewhere))
      if (error.code === 'not_found') notFound()
      return <DeskUnavailable locale={locale} problem={error} />
    }
  }
}

/** A staff page that anybody may open: signing in, joining. */
export function doorPage(
  render: (context: Omit<DeskContext<'staff'>, 'actor'>) => Promise<React.ReactNode>,
) {
  return async function DoorPage(props: NextProps) {
    const params = single(await props.params) as Record<string, string>
    const locale = isLocale(params.locale) ? params.locale : 'zh-CN'
    try {
      return await render({ locale, params, search: single(await props.searchParams) })
    } catch (error) {
      if (!(error instanceof Problem)) throw report(error, 'door page')
      return <DeskUnavailable locale={locale} problem={error} />
    }
  }
}

/** Mail and bookmarks lead to /desk: from there to whatever the role has work on. Any other page does not exist for them. */
async function homeInstead({ role }: StaffActor): Promise<string | undefined> {
  const home = homeOf(role)
  return (await headers()).get('x-path') === '/desk' && home !== '/desk' ? home : undefined
}

function admits(audience: StaffAudience, { role }: StaffActor): boolean {
  return audience === 'staff' || [audience].flat().includes(role)
}

function single(values: Record<string, string | string[] | undefined>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
}
