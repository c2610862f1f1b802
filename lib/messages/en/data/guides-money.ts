import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/data/guides-money'

const money: Words<typeof zh> = {
  labor: {
    about: 'Unpaid wages, no contract, dismissal.',
    points: {
      '1': 'No contract after a month: claim double pay.',
      '2': 'Call 12333, the labour inspection, first.',
      '3': 'Labour arbitration is free.',
      '4': 'Work can be proved without a contract.',
    },
    bring: {
      '1': 'Contract, work badge',
      '2': 'Pay slips, bank records',
      '3': 'Attendance, chats at work',
      '4': 'Notice of dismissal',
    },
  },
  'work-injury': {
    about: 'Hurt at work, or hit on the way there or back.',
    points: {
      '1': 'Get treated first and keep every paper.',
      '2': 'First have it recognised, then talk about money.',
      '3': 'An employer without insurance pays itself.',
      '4': 'It can be recognised without a contract.',
    },
    bring: {
      '1': 'Identity card',
      '2': 'Proof that you worked there',
      '3': 'Diagnosis and medical records',
      '4': 'What happened and who saw it',
    },
  },
  'loans-debt': {
    about: 'A loan not repaid, or a guarantee for somebody.',
    points: {
      '1': 'Write down who borrows, how much, and until when.',
      '2': 'Interest above the legal limit need not be paid.',
      '3': 'A guarantor may have to pay for the other.',
      '4': 'If they block your door or threaten you, call the police.',
    },
    bring: {
      '1': 'The note or contract',
      '2': 'Transfer records',
      '3': 'Messages asking for the money',
      '4': 'The guarantee',
    },
  },
  'contract-other': {
    about: 'Sales, renovation, elder care and other contracts.',
    points: {
      '1': 'Read before signing; sign nothing blank.',
      '2': 'A spoken agreement counts, but needs proof.',
      '3': 'If they back out after your deposit, claim double.',
      '4': 'Ask a receipt for every payment.',
    },
    bring: {
      '1': 'The contract, every page',
      '2': 'Payments and receipts',
      '3': 'Chats and recordings',
      '4': 'Their name and business licence',
    },
  },
  consumer: {
    about: 'Fakes, health products, or a shop that closed with your prepaid card.',
    points: {
      '1': 'If the seller cheated: money back and three times more.',
      '2': 'Less than 500 yuan counts as 500.',
      '3': 'A health product sold as medicine: complain at 12315.',
      '4': 'If the shop is closing, ask for the rest at once.',
    },
    bring: {
      '1': 'Receipt, contract, card',
      '2': 'Payment records',
      '3': 'Leaflets, recordings of the talks',
      '4': 'The goods and their packing',
    },
  },
  'traffic-accident': {
    about: 'Hit by a vehicle, or you hit somebody.',
    points: {
      '1': 'Help the injured, call the police, keep the scene.',
      '2': 'Sign no settlement before injuries are examined.',
      '3': 'Compulsory insurance pays first, then who is to blame.',
      '4': 'If they fled, emergency care can be advanced.',
    },
    bring: {
      '1': 'The accident finding',
      '2': 'Medical records and bills',
      '3': 'Proof of lost work and care',
      '4': 'Their plate and insurance',
    },
  },
  'injury-tort': {
    about: 'Beaten, bitten by a dog, or harmed in treatment.',
    points: {
      '1': 'Claim medical costs, care and lost work.',
      '2': 'You have a right to copies of your records.',
      '3': 'Who keeps the dog pays for the bite.',
      '4': 'If somebody beat you on purpose, call the police first.',
    },
    bring: {
      '1': 'Medical records and bills',
      '2': 'Pictures of the injury',
      '3': 'Recordings and who saw it',
      '4': 'Proof of lost work and care',
    },
  },
}

export default money
