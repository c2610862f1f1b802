import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/consult'

const consult: Words<typeof zh> = {
  lawyer: 'Legal advisors are lawyers, not investigators.',
  free: 'It is free, and you need not give your name.',
  village: 'Ask the legal advisor of {name}',
  topic: {
    title: 'What is your question about?',
    hint: 'Choose what comes closest. A wrong choice does no harm.',
    keep: 'What is not sent within 2 hours is deleted. Use “Back” on the page, do not swipe back.',
  },
  closed: {
    title: 'No lawyer answers online here yet',
    text: 'Please call 12348: lawyers answer free of charge.',
  },
  question: {
    title: 'What would you like to ask?',
    hint: 'Write as you would speak, up to 3,000 characters. Please leave out your own name.',
    guide: 'Read first what to prepare: {topic}',
    otherSide: 'Who is the other side? (optional)',
    otherSideHint: 'A name or a company. The lawyer must check whether they ever acted for them.',
    pressing: 'Is it urgent?',
    pressings: {
      none: 'Not urgent',
      violence: 'Somebody is violent or threatens violence',
      'time-bar': 'A deadline ends within seven days',
    },
    pressingHints: {
      none: 'The lawyer first replies within {first} hours.',
      violence: 'Call 110 first. The lawyer replies within {urgent} hours.',
      'time-bar': 'An appeal, arbitration or review. The lawyer replies within {urgent} hours.',
    },
  },
  scope: {
    title: 'This sounds like a tip. Report it instead? (more confidential)',
    why: 'What you wrote may be a crime. Lawyers cannot investigate.',
    '1': 'A report goes to the department in charge.',
    '2': 'Your words go along and can still be changed.',
    '3': 'Nothing stays here, and the lawyer will not know.',
    carry: 'Report it, and take my words along',
    stay: 'No, I want to ask the lawyer',
    carried: 'Your words came along: they are at the step “What happened”. First choose the kind.',
  },
  reply: {
    title: 'How shall we reply?',
    modes: {
      receipt: 'I read the reply with my receipt number',
      telephone: 'Call me',
      visit: 'Talk in person',
    },
    hints: {
      receipt: 'Most confidential, no telephone number needed',
      telephone: 'Only this lawyer sees the number',
      visit: 'After sending, book a time at the village office with your receipt',
    },
    phone: 'Telephone',
    times: 'When is a good time?',
    phrase: 'Add a secret word? (optional)',
    phraseHint:
      'At least 4 characters, no birthday, no name. If you forget it, you cannot read the reply either.',
  },
  check: {
    title: 'Please check: nothing is sent yet',
    rows: {
      village: 'Village or community',
      topic: 'About',
      question: 'Question',
      otherSide: 'Other side',
      pressing: 'Urgent',
      reply: 'Reply',
      phrase: 'Secret word',
    },
    sees: 'Only the legal advisor of your village and the district’s lawyers on duty can open it.',
    keeps: 'Officials of departments cannot see it.',
    submit: 'Send the question',
  },
  promise:
    'First reply within {first} hours, full answer within {full}. Urgent ones: first reply within {urgent}.',
  done: {
    title: 'What happens next',
    first: 'By {day} the lawyer gives a first reply.',
    urgent: 'Yours is urgent: the lawyer replies within {urgent} hours.',
    full: 'By {day} the lawyer gives the full answer.',
    look: 'Come back with your receipt number.',
    phone: 'The lawyer will call the number you left.',
    visit: 'To talk in person, book a time with your receipt:',
    book: 'Book a time',
    noPromise: 'No lawyer can promise how a case ends.',
    silent: 'If nobody answers in time, call 12348.',
  },
  lost: {
    title: 'Please start again',
    text: 'What is not sent is deleted after 2 hours, by “Quick exit”, or when you change phones.',
    nothing: 'Nothing you wrote is kept here, and nothing was sent.',
    start: 'Find the advisor again',
  },
  sent: {
    title: 'Already sent',
    text: 'The lawyer has this question. There is no need to send it again.',
    again: 'Ask something else',
  },
  tip: 'Fraud or gangs? Please report them instead',
}

export default consult
