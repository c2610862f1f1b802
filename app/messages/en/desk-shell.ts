import type { Words } from '../words'

const deskShell: Words<typeof import('../zh-CN/desk-shell').default> = {
  brand: 'Kapok',
  desk: 'Desk',
  demo: 'Demo data',
  mailbox: 'Mailbox',
  mistakes: 'Some things need to be changed.',
  menu: 'Desk menu',
  signOut: 'Sign out',
  idle: 'You are signed out after 15 minutes without activity, and after 8 hours at most. Sign out before you leave your seat.',
  roles: {
    officer: 'Officer',
    advisor: 'Legal advisor',
    admin: 'Administrator',
    auditor: 'Auditor',
  },
  pages: {
    queue: 'Tips',
    approvals: 'Approvals',
    quarantine: 'Quarantine',
    questions: 'Questions',
    villages: 'My villages',
    worklog: 'Work log',
    peers: 'Colleagues',
    advisors: 'Legal advisors',
    rules: 'Triage table',
    departments: 'Departments',
    audit: 'Audit',
    people: 'People',
    me: 'My account',
  },
  conflict: {
    text: 'What you wrote is still here. Look at how things stand, then decide.',
    theirs: 'Somebody else changed it. It is now like this',
    yours: 'What you wrote, not sent yet',
    hint: 'You can send it as it is, or change it first.',
    giveUp: 'Drop what I wrote',
    reload: 'See how things stand',
  },
  problems: {
    not_found: { title: 'Not found', text: 'There is no such page, or it is not yours to handle.' },
    unavailable: {
      title: 'Not available just now',
      text: 'The database cannot be reached. Please try again in a few minutes.',
    },
    too_many: { title: 'Many people at once', text: 'Please wait 20 seconds and try again.' },
    signed_out: { title: 'Please sign in again', text: 'You have been signed out.' },
    conflict: {
      title: 'Something changed',
      text: 'Someone changed it a moment ago. Please look again.',
    },
    invalid: { title: 'This page cannot be opened', text: 'Please go back to the desk.' },
    back: 'Back to the desk',
  },
}

export default deskShell
