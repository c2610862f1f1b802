import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/staff/desk-queue'

const deskQueue: Words<typeof zh> = {
  title: 'Tips',
  departments: 'Departments',
  allDepartments: 'All departments',
  views: 'Views',
  view: {
    open: 'To do',
    mine: 'Mine',
    soon: 'Due soon',
    ended: 'Closed',
    quarantined: 'Quarantine',
  },
  column: {
    urgency: 'Urgency',
    due: 'Due',
    category: 'Category',
    area: 'Place',
    part: 'Part',
    status: 'Status',
    assignee: 'Officer',
    received: 'Received',
  },
  unread: 'New answer',
  unreadHint: 'The resident answered or added something',
  waiting: 'Waiting for the resident',
  nobody: 'Nobody',
  claim: 'Claim',
  claimed: 'Claimed',
  open: 'Open: {category}, {area}',
  empty: {
    open: 'No new tips.',
    mine: 'You have no tips.',
    soon: 'No tip is close to its limit.',
    ended: 'No tip is closed yet.',
    quarantined: 'Nothing in quarantine.',
  },
  none: 'You belong to no department yet. A member with its key has to let you in.',
  refreshed: 'As of {time}',
  refresh: 'Refresh',
  more: 'Next page',
  first: 'Back to the first page',
  filter: 'Filter this page',
  nothing: 'Nothing on this page contains “{text}”.',
}

export default deskQueue
