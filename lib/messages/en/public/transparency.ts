import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/transparency'

const transparency: Words<typeof zh> = {
  title: 'Public figures',
  lead: 'Published monthly, 30 days late. Numbers below 5 are not given.',
  month: 'Month',
  received: 'Received',
  closed: 'Finished',
  few: 'fewer than 5',
  withheld: 'not given',
  all: 'In all',
  place: 'Place',
  latest: 'Details of {month}',
  district: 'Received by district',
  wide: 'Several districts, elsewhere or online',
  kind: 'By kind',
  lines: { ef: 'Elder fraud', gc: 'Gang crime', unsure: 'Other' },
  outcome: 'How they ended',
  outcomes: {
    confirmed: 'Confirmed',
    'partly-confirmed': 'Partly confirmed',
    unfounded: 'Nothing found',
    'not-enough': 'Too little known',
    'other-line': 'Belonged elsewhere',
    duplicate: 'Handled together',
  },
  none: 'The day of publication has not come yet.',
  audit: {
    title: 'Fingerprint of the records',
    lead: 'Whenever staff read or change something, an entry is made, each chained to the one before.',
    text: 'The fingerprint of the last entry is published daily. If old entries are altered, it no longer matches.',
    day: 'Day',
    seq: 'Entry',
    hash: 'Fingerprint',
    none: 'None has been published yet.',
  },
  keep: {
    title: 'How data is kept',
    sealed: 'Content is sealed; only the departments that hold it can open it.',
    time: 'The exact time is not recorded, only the day and the part of the day.',
    place: 'Published by district, never by village.',
    few: 'Small numbers could give somebody away, so they are left out.',
    more: 'Read the privacy page',
  },
}

export default transparency
