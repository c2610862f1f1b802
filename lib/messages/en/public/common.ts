import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/common'

const common: Words<typeof zh> = {
  brand: 'Kapok Watch',
  title: 'Public services',
  titleStep: 'Public services – step {step}',
  demo: 'Demonstration: people and events here are invented. Nobody will act on what you send.',
  skip: 'Skip to content',
  back: 'Back',
  comma: ', ',
  continue: 'Continue',
  home: 'Home',
  elderOn: 'Large type',
  elderOff: 'Standard type',
  otherLanguage: '中文',
  exit: 'Leave now',
  step: 'Step {step} of {total}',
  optional: 'optional',
  change: 'Change',
  add: 'Add a row',
  errorTitle: 'Error: {title}',
  errors: '{n} to put right',
  problem: 'Not done yet',
  type: 'Type',
  value: 'Details',
  row: 'Row {n}',
  choose: 'Choose',
  privacyLine:
    'We do not ask your name and do not record your internet address. Your phone, WeChat and the network company may keep a record that you opened this site.',
  notEmergency: 'This is not an emergency line. If it is urgent, call.',
  danger: {
    title: 'If it is urgent, call first',
    now: 'In danger now? Call',
    money: 'About to send money? Stop and call',
  },
  phones: {
    title: 'Telephone',
    '110': 'Police',
    '96110': 'Anti-fraud',
    '12337': 'Gang crime reports',
    '12388': 'Discipline inspection',
    '12345': 'Government services',
    '12348': 'Legal advice',
  },
  links: {
    title: 'More',
    learn: 'Know the tricks, know your rights',
    transparency: 'Public figures',
    privacy: 'Privacy',
    settings: 'Type size and colour',
  },
  whoSees: {
    title: 'Who can see this report',
    can: 'Can see it',
    cannot: 'Cannot see it',
    nobody: 'Not decided yet.',
  },
  receipt: { title: 'Your receipt number', spoken: 'Receipt number: {digits}' },
  problems: {
    not_found: {
      title: 'Page not found',
      text: 'The address may be mistyped, or it is past the time we keep things.',
    },
    unavailable: {
      title: 'The site is being repaired',
      text: 'It cannot open now. Try again in a few minutes. What you wrote is still on the page before.',
    },
    kept: {
      text: 'It cannot be stored now. What you wrote is below. Try again in a few minutes.',
      label: 'What you wrote',
    },
    too_many: { title: 'Many people are here now', text: 'Please try again in 20 seconds.' },
    signed_out: {
      title: 'Time is up, please start again',
      text: 'For your safety, what was not sent has been erased.',
    },
    conflict: { title: 'This step is already done', text: 'Go back to see how things stand.' },
    invalid: { title: 'This page cannot open', text: 'Go to the home page and start again.' },
    call: 'If it is urgent call one of these. Do not wait.',
  },
  refusals: {
    too_large: { title: 'Too much text', text: 'Go back and shorten it before sending.' },
    malformed: {
      title: 'It did not arrive complete',
      text: 'The network may have failed. Go back and try again.',
    },
    foreign: {
      title: 'Not accepted',
      text: 'This was not sent from a page of this site. Please start from the home page.',
    },
    outdated: {
      title: 'The page has been renewed',
      text: 'What you wrote is still here. Open this step again and press “Continue” once more.',
    },
    no_draft: {
      title: 'Time is up, please start again',
      text: 'For your safety, what was not sent within 2 hours has been erased.',
    },
    back: 'Back to the form',
    phones: 'If it is urgent call 110. Fraud 96110, gang crime 12337.',
  },
  script: {
    busy: 'Sending, please wait…',
    left: '{n} characters left',
    over: '{n} characters too many',
    offline: 'The network is down. Your text is still on this page. Do not close it.',
    retry: 'Try again',
    solving: 'Safety check, about 3 seconds…',
    solved: 'Safety check done',
    copied: 'Copied',
    say: 'Listen',
    stop: 'Stop',
  },
}

export default common
