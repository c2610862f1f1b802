import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/data/guides-land'

const land: Words<typeof zh> = {
  homestead: {
    about: 'The plot a family builds on, and the house on it.',
    points: {
      '1': 'One household, one homestead plot.',
      '2': 'Building needs approval first.',
      '3': 'The house on the plot can be inherited.',
      '4': 'Boundary disputes go to the town or district first.',
    },
    bring: {
      '1': 'Homestead certificate or building permit',
      '2': 'Household book',
      '3': 'Pictures showing the boundary',
      '4': 'Anything written with the neighbour',
    },
  },
  'land-expropriation': {
    about: 'Land and houses taken by the state are compensated by law.',
    points: {
      '1': 'The plan is posted and your opinion is heard.',
      '2': 'Land, house, crops and social insurance are all paid for.',
      '3': 'Do not sign what is blank or unclear.',
      '4': 'You may ask for reconsideration or go to court.',
    },
    bring: {
      '1': 'Pictures of the notice and plan',
      '2': 'Land, house and contract certificates',
      '3': 'Measurements and valuation',
      '4': 'Anything already signed',
    },
  },
  'land-contract': {
    about: 'Land your family has under contract, and leasing it out.',
    points: {
      '1': 'During the term the village may not normally take it back.',
      '2': 'Leasing it out is your own choice.',
      '3': 'A woman who married away and got no land there keeps hers.',
      '4': 'Disputes: mediation, arbitration or court.',
    },
    bring: {
      '1': 'Contract and certificate',
      '2': 'Lease and rent records',
      '3': 'Minutes of village meetings',
      '4': 'Pictures or a map of the plot',
    },
  },
  'collective-membership': {
    about: 'Whether you belong to the village collective and share its dividends.',
    points: {
      '1': 'Marriage or divorce is no reason to exclude a woman.',
      '2': 'If the village refuses you, ask the town to mediate.',
      '3': 'If that fails: arbitration or court.',
      '4': 'A court can cancel a decision that harms you.',
    },
    bring: {
      '1': 'Household book, marriage or divorce certificate',
      '2': 'Pictures of dividend lists and notices',
      '3': 'Articles and decisions of the collective',
      '4': 'Records of earlier shares',
    },
  },
  'village-affairs': {
    about: 'Village accounts, elections and rules.',
    points: {
      '1': 'Accounts and large matters must be shown to the villagers.',
      '2': 'If you cannot see them, ask the supervision committee.',
      '3': 'Village rules may not break the law.',
      '4': 'This law was changed: go by what the lawyer says.',
    },
    bring: {
      '1': 'Pictures of the notice board',
      '2': 'The village rules',
      '3': 'Notices and minutes of meetings',
      '4': 'Earlier complaints and replies',
    },
  },
  'neighbor-property': {
    about: 'Trouble with neighbours or the property manager.',
    points: {
      '1': 'Neighbours must allow drainage, passage and light.',
      '2': 'Cutting water or power to collect fees is not allowed.',
      '3': 'A leak from above: take pictures, then tell them.',
      '4': 'The committee mediates free of charge.',
    },
    bring: {
      '1': 'House or homestead certificate',
      '2': 'Pictures or videos',
      '3': 'Management contract and bills',
      '4': 'Records of what was said',
    },
  },
  'rental-housing': {
    about: 'Renting, deposits, buying and selling homes.',
    points: {
      '1': 'Your lease holds when the house is sold.',
      '2': 'A lease runs at most twenty years.',
      '3': 'Take pictures when you move out.',
      '4': 'Check the title first, above all of village houses.',
    },
    bring: {
      '1': 'Lease or sales contract',
      '2': 'Receipts and transfer records',
      '3': 'Picture of the title deed',
      '4': 'Pictures of the home as it is',
    },
  },
}

export default land
