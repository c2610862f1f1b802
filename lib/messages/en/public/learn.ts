import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/public/learn'

const learn: Words<typeof zh> = {
  title: 'Know the tricks, know your rights',
  lead: 'A few minutes to read. Please tell the elders in your family too.',
  topics: {
    'elder-fraud': { title: 'How to recognise elder fraud', hint: 'Fifteen points' },
    gangs: { title: 'What is a gang?', hint: 'What the law says, in plain words' },
    rights: { title: 'Rights of those who report', hint: 'Secrecy, mistakes, protection' },
  },
  law: { title: 'Matters of law', hint: 'Twenty-two kinds and what to prepare' },
  asked: { title: 'What others asked', hint: 'And what lawyers answered' },
  report: 'Has it happened? Report a problem',
  source: 'Source',
  'elder-fraud': {
    '1': {
      title: 'Police and courts never handle cases by telephone',
      text: 'There is no “safe account”. If they want a transfer, hang up.',
    },
    '2': {
      title: '“Do not tell your family” means fraud',
      text: 'Honest business can be known at home.',
    },
    '3': {
      title: 'Before a transfer, ask one person',
      text: 'Your children, the bank counter, or the community office.',
    },
    '4': {
      title: 'Money just sent? Call 110 at once',
      text: 'Note the account name, number, bank, time and amount. The sooner, the better.',
    },
    '5': { title: 'Answer when 96110 calls', text: 'It is the anti-fraud line, to warn you.' },
    '6': {
      title: 'Screen, code, link: give none',
      text: 'Do not share your screen, read out codes or open strange links.',
    },
    '7': {
      title: 'High-interest “pension projects”: ask for the permit',
      text: 'Ask the finance office of your district. Safe and high at once is mostly false.',
    },
    '8': {
      title: 'A care home with a high deposit: check its record',
      text: 'Ask civil affairs, and read the contract before paying.',
    },
    '9': {
      title: 'Health products do not cure',
      text: 'Look for the approval number. Beware of lectures with free eggs.',
    },
    '10': {
      title: 'Keep your property deed, do not sign lightly',
      text: 'Let a lawyer read notarial papers and powers of attorney.',
    },
    '11': {
      title: 'Pension back-payment only at the official counter',
      text: 'Do not believe in paid agents or early retirement.',
    },
    '12': {
      title: '“Guaranteed buy-back” of collectibles is empty',
      text: 'Fees for appraisal or auction up front are the trick.',
    },
    '13': { title: 'Cheap tours live on shopping', text: 'The money is taken back elsewhere.' },
    '14': {
      title: '“Your grandson had an accident”: hang up',
      text: 'Call his usual number. Voices and faces can be faked.',
    },
    '15': {
      title: 'You can report without a name',
      text: 'Write down the receipt. A mistake is not a false accusation unless invented on purpose.',
    },
  },
  gangs: {
    group: {
      title: 'Evil-force gang (恶势力组织)',
      '1': 'Several people who often come together.',
      '2': 'They use violence, threats or other means.',
      '3': 'They do wrong many times in one area or trade.',
      '4': 'They oppress people, disturb order and do great harm.',
      '5': 'It has not yet become a mafia-like organisation.',
      law: 'Anti-Organized Crime Law, article 2',
    },
    mafia: {
      title: 'Mafia-like organisation (黑社会性质组织)',
      lead: 'All four must be present.',
      '1': 'A stable organisation with leaders and core members.',
      '2': 'Money and power gained by crime.',
      '3': 'Repeated violence or threats.',
      '4': 'Control over an area or trade, with serious harm.',
      law: 'Criminal Law, article 294',
    },
    soft: {
      title: 'Violence without blows',
      '1': 'Following you daily, blocking doors, cutting water or power.',
      '2': 'Crowds, banners, filth thrown.',
      '3': 'People are afraid and cannot live normally.',
      '4': 'This is “soft violence” and the law covers it, online too.',
      law: 'Anti-Organized Crime Law, article 23',
    },
    once: {
      title: 'One fight is not a gang',
      '1': 'A single clash is a public-order or criminal case.',
      '2': 'If you cannot tell, just say what happened. The department decides.',
    },
    umbrella: {
      title: 'What is a protective umbrella?',
      '1': 'An official who covers for them or lets them act.',
      '2': 'Such reports skip the district and go to the city.',
    },
  },
  rights: {
    report: {
      title: 'You have the right to report',
      '1': 'You may tell police, procuratorate or court of a crime.',
      '2': 'Each must accept it and pass on what is not theirs.',
      law: 'Criminal Procedure Law, article 110',
    },
    secret: {
      title: 'You can ask for secrecy',
      '1': 'If you do not want your name known, they must keep it secret.',
      '2': 'A report must never be passed to the person reported.',
      law: 'Criminal Procedure Law, article 111; Regulations on Petitions, article 30',
    },
    mistake: {
      title: 'A mistake is not a false accusation',
      '1': 'Unless facts or evidence were made up.',
      '2': 'Inventing things to harm somebody is punishable.',
      law: 'Criminal Procedure Law, article 111; Criminal Law, article 243',
    },
    protect: {
      title: 'In danger you can ask for protection',
      '1': 'Name, address and employer are not made public.',
      '2': 'Certain people are forbidden to come near you.',
      '3': 'You and your home are guarded.',
      '4': 'The same holds for close relatives.',
      law: 'Anti-Organized Crime Law, article 61',
    },
    revenge: {
      title: 'Revenge is punishable',
      '1': 'An official who takes revenge can be prosecuted.',
      '2': 'Stopping others from reporting is unlawful too.',
      law: 'Criminal Law, article 254; Anti-Organized Crime Law, article 69',
    },
    answer: {
      title: 'No case? They must say why',
      '1': 'The complainant may ask for a review.',
      law: 'Criminal Procedure Law, article 112',
    },
    reward: {
      title: 'About rewards',
      '1': 'The state encourages reports and rewards them by rule.',
      '2': 'Many places reward only reports with a name.',
      '3': 'For a reward, report with your name on 12337.',
      law: 'Anti-Organized Crime Law, article 8',
    },
    nobody: {
      title: 'If nobody answers',
      '1': 'Gang crime: call 12337.',
      '2': 'Officials: call 12388.',
    },
  },
}

export default learn
