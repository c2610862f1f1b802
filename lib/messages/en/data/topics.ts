import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/data/topics'

const topics: Words<typeof zh> = {
  groups: {
    home: 'Family',
    land: 'Village and land',
    money: 'Money, work, trade',
    living: 'Housing, traffic, injuries',
    help: 'Help and reports',
  },
  names: {
    'elder-support': 'Support of parents',
    guardianship: 'Guardianship of elders and children',
    inheritance: 'Inheritance and wills',
    'marriage-family': 'Marriage, divorce, bride price, children',
    'domestic-violence': 'Violence at home',
    homestead: 'Homestead plots and building',
    'land-expropriation': 'Compensation for land and houses taken',
    'land-contract': 'Contracted land and its lease',
    'collective-membership': 'Village dividends and membership',
    'village-affairs': 'Village accounts and elections',
    labor: 'Unpaid wages and work',
    'work-injury': 'Injury at work',
    'loans-debt': 'Loans, debts, guarantees',
    'contract-other': 'Other contracts',
    consumer: 'Shopping, health products, prepaid cards',
    'neighbor-property': 'Neighbours and property management',
    'rental-housing': 'Renting, buying and selling homes',
    'traffic-accident': 'Traffic accidents',
    'injury-tort': 'Injuries and medical disputes',
    'social-assistance': 'Allowances, insurance, relief',
    'criminal-fraud': 'Fraud and reports to the police',
    'legal-aid': 'A lawyer you cannot pay for',
  },
}

export default topics
