import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/data/guides-family'

const family: Words<typeof zh> = {
  'elder-support': {
    about: 'Grown children must support their parents: the law says so.',
    points: {
      '1': 'Who does not pay can be made to pay.',
      '2': 'Parents who marry again must still be supported.',
      '3': 'Giving up an inheritance frees nobody from support.',
      '4': 'Claims for support do not become time-barred.',
    },
    bring: {
      '1': 'Identity card and household book',
      '2': 'Proof that you are family',
      '3': 'Monthly costs and medical bills',
      '4': 'What you know of the children’s income',
    },
  },
  guardianship: {
    about: 'Somebody must decide for an elder who cannot, or for a child with nobody.',
    points: {
      '1': 'A court can find that an elder cannot act for themselves.',
      '2': 'While clear in mind, one may agree in writing who will be guardian.',
      '3': 'A guardian may not spend the elder’s money as they like.',
      '4': 'When relatives quarrel, ask the village or neighbourhood committee first.',
    },
    bring: {
      '1': 'Identity card and household book',
      '2': 'Medical records or diagnosis',
      '3': 'Relatives and how to reach them',
      '4': 'A list of accounts and property',
    },
  },
  inheritance: {
    about: 'Who receives what somebody leaves behind.',
    points: {
      '1': 'A will comes first.',
      '2': 'Without one: spouse, children and parents.',
      '3': 'An own will is written by hand, signed and dated.',
      '4': 'A printed will needs two witnesses signing every page.',
    },
    bring: {
      '1': 'Death certificate',
      '2': 'Proof of kinship',
      '3': 'The original will, unaltered',
      '4': 'Deeds, bank books, records of debts',
    },
  },
  'marriage-family': {
    about: 'Marriage, divorce, bride price, custody.',
    points: {
      '1': 'If both agree, divorce at the civil affairs office.',
      '2': 'If one refuses, go to court.',
      '3': 'Where no marriage was registered, bride price is usually returned.',
      '4': 'A child under two usually stays with the mother.',
    },
    bring: {
      '1': 'Marriage certificate and household book',
      '2': 'The child’s birth certificate',
      '3': 'A list of house, car and savings',
      '4': 'Records of the bride price',
    },
  },
  'domestic-violence': {
    about:
      'Beating, locking in, constant abuse and threats are all domestic violence. If it is happening now, call 110.',
    points: {
      '1': 'The police can issue a written warning.',
      '2': 'A court can order the person to keep away.',
      '3': 'Relatives or the committee can apply for you.',
      '4': 'A protection order costs nothing.',
    },
    bring: {
      '1': 'Police receipt or warning',
      '2': 'Pictures of injuries, medical records',
      '3': 'Threatening messages or recordings',
      '4': 'Who saw it',
    },
  },
  'social-assistance': {
    about: 'People in hardship can apply for allowances, relief and insurance benefits.',
    points: {
      '1': 'Apply for the living allowance at your subdistrict or town.',
      '2': 'A refusal must give reasons in writing.',
      '3': 'After a sudden misfortune you may apply for temporary relief.',
      '4': 'Pay missing contributions only at the official counter.',
    },
    bring: {
      '1': 'Identity card and household book',
      '2': 'Proof of income and expenses',
      '3': 'Disability card or diagnosis',
      '4': 'Receipts and replies so far',
    },
  },
  'criminal-fraud': {
    about: 'Money taken by fraud, or another crime. If money is moving now, call 96110 first.',
    points: {
      '1': 'Take the receipt when you report to the police.',
      '2': 'If they open no case, they must tell you why.',
      '3': 'You can also turn to the procuratorate.',
      '4': 'Who asks a fee to get your money back is another fraudster.',
    },
    bring: {
      '1': 'Transfer records',
      '2': 'Chats: delete nothing',
      '3': 'Their accounts, numbers and names',
      '4': 'Police receipt',
    },
  },
  'legal-aid': {
    about: 'If you cannot pay a lawyer, the state can send one free of charge.',
    points: {
      '1': 'Apply at the district’s legal aid office, or call 12348.',
      '2': 'It covers support, wages, injuries at work and more.',
      '3': 'For some, such as victims of domestic violence, income is not checked.',
      '4': 'A refusal must give reasons.',
    },
    bring: {
      '1': 'Identity card',
      '2': 'A statement of hardship',
      '3': 'Papers about the matter',
    },
  },
}

export default family
