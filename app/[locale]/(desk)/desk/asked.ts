import { type View, views } from '@/lib/tips/desk/queue/queue'

/** What the queue's address asks for; anything unknown means the whole queue. */
export type Asked = { view: View; departmentId?: string; after?: string }

export function readAsked(search: Record<string, string | undefined>): Asked {
  return {
    view: views.find((view) => view === search.view) ?? 'open',
    departmentId: search.department,
    after: search.after,
  }
}

/** The address for it: what is usual is left out. */
export function pathOf({ view, departmentId, after }: Asked): string {
  const query = new URLSearchParams()
  if (view !== 'open') query.set('view', view)
  if (departmentId) query.set('department', departmentId)
  if (after) query.set('after', after)
  return query.size > 0 ? `/desk?${query}` : '/desk'
}
