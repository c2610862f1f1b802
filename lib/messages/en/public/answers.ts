import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/answers'

const answers: Words<typeof zh> = {
  title: 'What others asked',
  lead: 'Rewritten by a lawyer and read by a second person before they are shown. In Chinese.',
  search: 'Search for a word',
  topic: 'About',
  all: 'Everything',
  find: 'Search',
  more: 'Show more',
  none: 'Nothing found. You can ask a lawyer yourself.',
  question: 'Asked',
  answer: 'The lawyer answered',
  published: 'Published {day}',
  law: 'Source',
  asOf: 'text in force since {day}',
  old: 'This law was changed since: ask the lawyer.',
  lawyer: 'Your case may differ: ask the lawyer.',
  ask: 'Ask the advisor of your village',
  guide: 'See what to prepare',
}

export default answers
