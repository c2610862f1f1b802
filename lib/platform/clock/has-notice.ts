import { notices } from './notices'

/** Whether the notice for this year is known here: it alone says which days are moved, and which weekends are worked in exchange. Every notice names 1 October. */
export function hasNotice(year: number): boolean {
  return notices.daysOff.has(`${year}-10-01`)
}
