type Event = { kind: string; at: Date | null; by: string | null }

/** The newest event of somebody of the staff: a resident's have no minute. */
export function lastAction<E extends Event>(events: E[]): (E & { at: Date }) | undefined {
  return events.findLast((event): event is E & { at: Date } => event.at !== null)
}
