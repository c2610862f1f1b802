import type { CategorySlug } from '@/lib/routing/schema'
import type { CategoryWords } from './category'

/** Gang crime, and what nobody can place, in a resident's words; `questions` in the order of the reference data. */
export const gangCrime = {
  'gc-village-power': {
    label: { zh: '操纵选举、把持村务', en: 'Rigged elections, village affairs' },
    example: {
      zh: '买票、吓人，或占了集体的钱和地',
      en: 'Votes bought or forced, collective money or land taken',
    },
    questions: [
      'Which village or community? Which election, or which collective property?',
      'How was it done (bribes, threats, violence)? How many households are affected?',
      'What office do the village cadres involved hold?',
    ],
  },
  'gc-village-bully': {
    label: { zh: '村霸、横行乡里', en: 'Village bullies' },
    example: {
      zh: '一伙人长期打人、占地、收钱',
      en: 'A group that keeps beating, grabbing land, taking money',
    },
    questions: [
      'What are they called, any nickname, where do they live?',
      'What have they done (beating, taking land or money), and when last?',
      'How many follow them? Any knives, clubs or guns?',
    ],
  },
  'gc-land': {
    label: { zh: '征地、拆迁中逼人', en: 'Force in land clearance' },
    example: {
      zh: '断水断电、砸门，逼人签字',
      en: 'Water and power cut, doors smashed, to make people sign',
    },
    questions: [
      'Name of the project, where is the land?',
      'Who hired them, how many came, in uniform or not?',
      'Were water or power cut, people beaten, doors smashed at night?',
    ],
  },
  'gc-engineering': {
    label: { zh: '强揽工程、堵工地', en: 'Forced contracts on sites' },
    example: {
      zh: '不让他供料、分包，就来闹',
      en: 'Trouble unless they supply or get a share of the work',
    },
    questions: [
      'Name and address of the site?',
      'What do they demand (supplies, a subcontract, an entry fee)?',
      'What happens to those who refuse?',
    ],
  },
  'gc-resource': {
    label: { zh: '盗采河砂、矿石', en: 'Illegal sand or ore' },
    example: { zh: '夜里偷采，有人放风', en: 'Dug at night, with look-outs' },
    questions: [
      'Where (river stretch, hill), at what hours, number plates or boat numbers?',
      'Are there look-outs or guards?',
    ],
  },
  'gc-market': {
    label: { zh: '欺行霸市、收保护费', en: 'Market bosses, protection money' },
    example: {
      zh: '强买强卖，不交钱就砸摊',
      en: 'Forced trade; stalls are smashed if nobody pays',
    },
    questions: [
      'Which market, which stall?',
      'What is collected, how much a month, by whom?',
      'What happens to those who do not pay?',
    ],
  },
  'gc-transport': {
    label: { zh: '拦车收钱、霸占线路', en: 'Road and transport bosses' },
    example: {
      zh: '黑车霸站，拦路要钱',
      en: 'Illegal cars hold a station, or drivers are stopped for money',
    },
    questions: [
      'Which road or station, which number plates?',
      'How much do they demand? Was anyone beaten, anything smashed?',
    ],
  },
  'gc-vice': {
    label: { zh: '赌场、毒品、卖淫', en: 'Gambling, drugs, prostitution' },
    example: { zh: '有人开场子，有人把风', en: 'Someone runs a place, with look-outs' },
    questions: [
      'Address (floor, room), at what hours?',
      'How does one get in? Are there look-outs?',
      'About how many people? Who keeps the money?',
    ],
  },
  'gc-loan': {
    label: { zh: '套路贷、高利贷', en: 'Trap loans and usury' },
    example: {
      zh: '借得少还得多，签了空白合同',
      en: 'Little lent, much owed, blank contracts signed',
    },
    questions: [
      'Lender or company, agreed interest, how much was really received?',
      'Were there double or blank contracts, false statements, a mortgage on a home?',
    ],
  },
  'gc-debt': {
    label: { zh: '暴力讨债、关人', en: 'Violent debt collection' },
    example: {
      zh: '跟踪、泼漆、堵门，或不让人走',
      en: 'Following, paint, blocked doors, or people held',
    },
    questions: [
      'What was done (following, paint, wreaths, blocked doors, floods of messages), how often?',
      'Are they at the door now?',
    ],
  },
  'gc-underground': {
    label: { zh: '替人出头、摆场子', en: 'Hired enforcers' },
    example: {
      zh: '收钱替人吓人、占场、闹医院',
      en: 'Paid to frighten, to occupy a place, to make trouble in a hospital',
    },
    questions: [
      'On whose behalf did they come, over what dispute?',
      'How many came, and what did they carry?',
    ],
  },
  'gc-cyber': {
    label: { zh: '网上敲诈、裸聊勒索', en: 'Online blackmail' },
    example: { zh: '拿照片、差评来要钱', en: 'Money demanded over pictures or bad reviews' },
    questions: ['Platform, account, link?', 'How much do they want, and what do they threaten?'],
  },
  'gc-minors': {
    label: { zh: '拉拢、欺负未成年人', en: 'Minors recruited or harmed' },
    example: { zh: '在学校周边拉孩子入伙', en: 'Children drawn into a gang near a school' },
    questions: [
      'Near which school, about what age (please no names)?',
      'Is anyone in danger, and where are they now?',
    ],
  },
  'gc-rental': {
    label: { zh: '黑中介、强赶租客', en: 'Crooked housing agents' },
    example: {
      zh: '扣押金、换锁，逼人搬走',
      en: 'Deposits kept, locks changed, tenants forced out',
    },
    questions: ['Name of the agency or the flats?', 'How do they force people out or keep money?'],
  },
  'gc-overseas': {
    label: { zh: '境外团伙、偷渡', en: 'Gangs from abroad' },
    example: { zh: '招人出境，或境外来人犯事', en: 'People lured abroad, or gangs coming in' },
    questions: [
      'Which country or region, what is the group called?',
      'How do they cross the border, how do they recruit?',
    ],
  },
  'gc-umbrella': {
    label: { zh: '公职人员当保护伞', en: 'Officials who shield gangs' },
    example: {
      zh: '有干部通风报信、压着不办',
      en: 'An official warns them or keeps cases from being handled',
    },
    questions: [
      'Office, unit and (if you know it) name?',
      'How do they shield them (warnings, shelved cases, shares)?',
      'When and where, and what proof is there?',
    ],
  },
  'gc-other': {
    label: { zh: '别的黑恶的事，或不清楚', en: 'Another gang matter, or not sure' },
    example: { zh: '上面没有，或说不准是哪一种', en: 'None of these, or hard to say' },
    questions: ['Who did what, where and how often, who was harmed, and when was the last time?'],
  },
  unsure: {
    label: { zh: '其他，或不清楚', en: 'Something else, or not sure' },
    example: { zh: '说不准是哪一类，也可以说', en: 'Hard to say what it is; tell it all the same' },
    questions: ['Please tell what happened, when, where and who they are.'],
  },
} satisfies Partial<Record<CategorySlug, CategoryWords>>
