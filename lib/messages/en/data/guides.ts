import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/data/guides'
import family from './guides-family'
import land from './guides-land'
import money from './guides-money'

const guides: Words<typeof zh> = {
  title: 'Before you ask',
  lead: 'Choose a matter and see what to prepare.',
  points: 'Good to know',
  bring: 'Bring along',
  bringHint: 'If something is missing, come and ask all the same.',
  limits: 'Time limits',
  limitsHint: 'After the limit little can be done. If unsure, ask the lawyer soon.',
  starts: 'Counted from (in Chinese, as in the law):',
  source: 'Source',
  asOf: 'text in force since {day}',
  changed:
    'Some articles were changed and are being checked, so they are not shown. Ask the lawyer.',
  lawyer: 'This is general knowledge. A lawyer must confirm it for your case.',
  aid: 'A lawyer free of charge',
  aids: {
    listed: 'In hardship you can apply for legal aid in such matters.',
    waived: 'Who was abused, abandoned or beaten at home may apply whatever they earn.',
    other: 'It may not be covered, but you can ask.',
    call: 'Call 12348 or go to the district’s legal aid office.',
    law: { listed: 'Legal Aid Law, article 31', waived: 'Legal Aid Law, article 32' },
  },
  ask: 'Ask the advisor of your village',
  answers: 'See what others asked',
  topics: { ...family, ...land, ...money },
}

export default guides
