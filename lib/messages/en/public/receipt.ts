import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/receipt'

const receipt: Words<typeof zh> = {
  title: 'Received. Please note this number',
  titleRecovery: 'Sealed. Please note this number',
  lead: 'You need it to read replies and add facts. If lost it cannot be found again.',
  until: 'This page shows it for 30 minutes at most.',
  paper: 'Write it on paper, the safest way',
  paperHint: '20 digits in groups of 4. Keep it where only you know.',
  image: 'Take a screenshot, or press and hold to save this picture',
  imageAlt: 'Picture of the receipt number',
  copy: 'Copy the number',
  print: 'Print',
  qr: 'The QR code holds only these 20 digits',
  qrAlt: 'QR code of the receipt number',
  warning: 'Whoever finds the number can read our replies to you, but not what you wrote.',
  warningPhrase: 'You set a secret word; it will be asked for too.',
  last: 'Type the last 4 digits to see if you copied it right',
  lastHint: 'You may skip this.',
  check: 'Compare',
  right: 'Yes, you copied it right.',
  done: 'I have it, clear this page',
  next: {
    title: 'What happens next',
    ack: 'By {day} someone should take it up.',
    first: 'By {day} work on it should begin.',
    both: 'By {day} someone should take it up and begin.',
    look: 'Look for replies with your receipt in a few days.',
    silent: 'If a day passes without reply, you can call 12337 or 12388.',
    noPromise: 'The result depends on what is found. We cannot promise one.',
    law: 'Need a lawyer too? You can ask one separately.',
    lawHint: 'The lawyer will not learn of this report.',
  },
  recovery: {
    title: 'No unit can take it now',
    text: 'It is sealed and not lost. The auditor will be told.',
    call: 'Please call one of these now. Do not wait.',
  },
  gone: {
    title: 'Cleared',
    text: 'The number is no longer shown. Please clear the browsing record too.',
  },
}

export default receipt
