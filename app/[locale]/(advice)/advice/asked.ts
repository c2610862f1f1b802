import { type QueueView, queueViews } from '@/lib/consultations/desk/queue'

/** What the address of the list asks for; anything unknown means all that is open. */
type Asked = { view: QueueView; after?: string }

export function readAsked(search: Record<string, string | undefined>): Asked {
  return { view: queueViews.find((view) => view === search.view) ?? 'open', after: search.after }
}

export function pathOf({ view, after }: Asked): string {
  const query = new URLSearchParams()
  if (view !== 'open') query.set('view', view)
  if (after) query.set('after', after)
  return query.size > 0 ? `/advice?${query}` : '/advice'
}
