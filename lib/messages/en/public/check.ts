import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/check'

const check: Words<typeof zh> = {
  title: 'Please check. Not sent yet',
  none: 'Left empty',
  rows: {
    kind: 'Matter',
    urgency: 'Now',
    stop: 'Stop-payment card',
    place: 'Place',
    story: 'What happened',
    who: 'They are',
    officials: 'Officials',
    contact: 'Contact',
    phrase: 'Secret word',
  },
  helper: 'For an older person in the family',
  phraseSet: 'Set, not shown here',
  contactNo: 'None, by receipt number',
  cityOnly: 'No district chosen',
  missing: 'Something is still missing:',
  sees: {
    lead: '{name}, handles it first',
    told: '{name}, is told as well',
    nobody: 'No unit can take it. It is sealed, and the auditor is told.',
    nobodyCall: 'Please call 12337 or 12388 too.',
    staff: 'Only staff assigned in these units can open it. Every opening is recorded.',
    moved: 'They may pass it to another unit, but never to one that cannot see it.',
    free: 'They may pass it to another unit in charge.',
    key: 'One emergency key is kept offline.',
    local: 'Every district and street unit',
    village: 'Every street and village unit',
  },
  truth: 'What I say is true as far as I know',
  truthHint: 'A mistake is not a false accusation. Inventing things on purpose is punishable.',
  truthLabel: 'Please tick',
  sum: 'How much is {a} plus {b}?',
  sumHint: 'A number is enough. This keeps machines out.',
  digits: 'zero one two three four five six seven eight nine ten',
  submit: 'Submit report',
}

export default check
