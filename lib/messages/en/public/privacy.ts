import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/privacy'

const privacy: Words<typeof zh> = {
  title: 'Privacy',
  lead: 'How we treat your information, in plain words.',
  who: {
    title: 'Who is responsible',
    operator: 'Operator and contact: {operator}',
    record: 'Registration: {record}',
    unset: 'This site is on trial. The operator is not announced yet.',
    demo: 'This is a demonstration. Please do not enter real events.',
  },
  what: {
    title: 'What we take, and why',
    purpose: 'For one thing only: that the department in charge learns of it and acts.',
    content: 'The events, names, numbers and places you write.',
    contact: 'Contact details if you want to leave them. You need not.',
    third: 'Accounts and addresses of others that you write are protected as sensitive too.',
    basis: 'Departments act under a legal duty, so we do not ask for separate consent.',
    basisLaw: 'Basis: Personal Information Protection Law, articles 13 and 34.',
    method: 'When you send it, it is sealed at once and given to departments by rule.',
    auto: 'A rule sends it first; a person then confirms.',
  },
  not: {
    title: 'What we do not take',
    name: 'No name, no identity number, no account.',
    ip: 'We do not record your internet address.',
    device: 'No phone model, no tracking code of others.',
    time: 'Not the exact time of sending: only the day and a part of it.',
  },
  promise: {
    title: 'What we can do',
    sealed: 'What you write is sealed. Those who run the database cannot open it.',
    granted: 'Only departments that received it can open it, and each opening is recorded.',
    excluded: 'Units that you exclude get no key.',
    named: 'Staff who are named in a report cannot see it.',
    contact: 'Two members of staff must agree before your contact details are shown.',
    receipt: 'Whoever finds your receipt cannot see what you wrote.',
    spam: 'Doubtful reports are set aside and read by a person. None is dropped in silence.',
  },
  limits: {
    title: 'What we cannot do',
    history: 'We cannot erase the history of your phone or WeChat.',
    screen: 'We cannot stop screenshots or somebody looking over your shoulder.',
    network: 'The network company can learn that you came, not what you wrote.',
    memory: 'We cannot make somebody forget what they have read.',
    server: 'While an attacker controls the site, new reports may leak.',
    result: 'We cannot promise the outcome you want.',
  },
  hosting: {
    title: 'Where it is kept',
    text: 'Servers necessarily handle internet addresses. Our program does not keep them.',
    law: 'Where the law asks for six months of network logs, other people keep them.',
    self: 'This site runs on servers of its own.',
    platform: 'This site runs on a cloud platform with request logs and their copies turned off.',
  },
  keep: {
    title: 'How long',
    unfounded: 'Found untrue: 6 months after closing.',
    handled: 'Handled: 2 years after closing.',
    draft: 'Not sent: 2 hours.',
    quarantine: 'Set aside: 90 days.',
    advice: 'Legal advice: 24 months.',
    backup: 'Backups: at most 35 days.',
  },
  rights: {
    title: 'Your rights',
    follow: 'With the receipt you can follow, read replies, add or withdraw.',
    ask: 'You may ask how we treat it, and ask us to correct or delete.',
    lost: 'A lost receipt cannot be found again. The report still goes on.',
    complain: 'If you think we do wrong, call 12345 or 12377.',
    law: 'Basis: Personal Information Protection Law, articles 17 and 35.',
  },
  cookies: {
    title: 'What is on your phone',
    draft: 'While writing: a key that ends after 2 hours.',
    receipt: 'While following: a key that ends after 15 minutes.',
    prefs: 'Type size and colour. Nothing else.',
  },
}

export default privacy
