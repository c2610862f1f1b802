import type { CategorySlug } from '@/lib/routing/schema'
import type { CategoryWords } from './category'

/** Elder fraud in a resident's words; `questions` in the order of the reference data. */
export const elderFraud = {
  'ef-service': {
    label: { zh: '养老院收钱、办卡有问题', en: 'Care home deposits or cards' },
    example: {
      zh: '交了床位费或会员费，住不进、退不了',
      en: 'Paid for a bed or a card, but no place and no refund',
    },
    questions: [
      'Name and address of the institution? Is it registered or licensed?',
      'How much was paid, and what was it called (deposit, membership, bed fee)? Was interest or a priority place promised?',
      'Is there a contract, a receipt, a seal?',
      'Is it still open? Can the money be had back?',
    ],
  },
  'ef-project': {
    label: { zh: '投资养老项目', en: 'Investing in elder-care projects' },
    example: {
      zh: '说投养老公寓有高分红，钱拿不回来',
      en: 'High dividends promised for a retirement estate; the money is stuck',
    },
    questions: [
      'Name of the project and company? What yearly return or rebate was promised?',
      'How did you hear of it (a talk, an acquaintance, a tour)? How many people put money in?',
      'What was signed? Whose account did the money go to?',
      'Is interest still being paid? When did it stop?',
    ],
  },
  'ef-product': {
    label: { zh: '高价卖养老用品', en: 'Overpriced goods for the elderly' },
    example: {
      zh: '床垫、手环、净水器，说能治病能返钱',
      en: 'Mattresses, bracelets, water filters said to heal or to pay back',
    },
    questions: [
      'Product, maker, batch number, price?',
      'What illness was it said to cure? How much was to be paid back?',
      'Where were the talks, how often, and what was the speaker called?',
      'Is there an invoice, a leaflet, a recording?',
    ],
  },
  'ef-housing': {
    label: { zh: '拿房子养老', en: 'A home in exchange for a pension' },
    example: {
      zh: '签了委托或抵押，房子可能保不住',
      en: 'Signed a mandate or a mortgage; the home may be lost',
    },
    questions: [
      'Has the home been mortgaged or transferred, or a mandate notarised? On what day, at which notary?',
      'Lender, amount and interest in the loan contract?',
      'Who really received the money?',
      'Is anyone demanding payment or telling you to move out?',
    ],
  },
  'ef-insurance': {
    label: { zh: '代办社保、补缴养老金', en: 'Agents for pension insurance' },
    example: {
      zh: '交了材料费，说能补缴、能早退休',
      en: 'Paid a fee for back-payment or early retirement',
    },
    questions: [
      'Which office did they say they were from, and what did they call themselves?',
      'How much did they take, and what for (papers, back-payment)?',
      'What proof did they give? Was it checked at the social security counter?',
    ],
  },
  'ef-helping': {
    label: { zh: '打着关爱、义诊的名义', en: 'False care or charity' },
    example: {
      zh: '认干亲、送鸡蛋，后来让老人掏钱',
      en: 'Gifts and kindness first, then the elder had to pay',
    },
    questions: [
      'Under what name did they come (free clinic, volunteers, charity)?',
      'What gifts did they give? What details or papers did they ask for?',
      'What was the elder then made to buy or pay?',
    ],
  },
  'ef-health': {
    label: { zh: '保健品听课会销', en: 'Sales talks for health products' },
    example: {
      zh: '免费体检、听课送礼，再卖保健品',
      en: 'Free check-ups and gifts, then supplements are sold',
    },
    questions: [
      'Where is the hall, on which days, at what time, how many elders?',
      'Product name and approval number?',
      'Who gives the talk, and what do they claim to be?',
      'Did anyone stop their medicine or go to hospital?',
    ],
  },
  'ef-collect': {
    label: { zh: '收藏品、纪念币', en: 'Collectibles and coins' },
    example: {
      zh: '说能升值、能回购，后来没人收',
      en: 'Said to rise in value or be bought back; nobody takes them',
    },
    questions: [
      'What was sold, for how much, and what rise or buy-back was promised, by when?',
      'Were there certificates of authenticity or auction fees?',
      'Company, names used by the sellers, phone numbers?',
    ],
  },
  'ef-tour': {
    label: { zh: '低价游、免费游', en: 'Cheap or free tours' },
    example: { zh: '团费很便宜，路上逼着买东西', en: 'A very cheap trip with forced shopping' },
    questions: [
      'Travel agency, licence number, name used by the guide?',
      'Days of departure and return, and how much did each pay?',
      'What was bought where? Was anyone forced?',
    ],
  },
  'ef-fundraising': {
    label: { zh: '高息理财、集资', en: 'High-interest fund-raising' },
    example: {
      zh: '说利息高又保本，后来取不出钱',
      en: 'High interest and no risk, they said; the money cannot be withdrawn',
    },
    questions: [
      'Company, address, legal representative, salespeople?',
      'What interest and term were promised? How much was paid in, and how much is still out?',
      'Whose account did the money go to?',
      'How many people? Is there a WeChat group?',
    ],
  },
  'ef-pyramid': {
    label: { zh: '传销、拉人头返利', en: 'Pyramid selling' },
    example: { zh: '交钱入会，拉人进来有钱拿', en: 'Pay to join, earn by bringing others in' },
    questions: [
      'What is the entry fee, and what is paid for each new member?',
      'Where do they meet? Names of the chat group and the platform?',
      'Is anyone kept from leaving?',
    ],
  },
  'ef-police': {
    label: { zh: '冒充公安、法院、政府', en: 'Posing as police or officials' },
    example: {
      zh: '电话说您涉案，要把钱转到安全账户',
      en: 'A call says you are under investigation: move money to a “safe account”',
    },
    questions: [
      'Which office did they claim, what badge number, what calling number?',
      'Were you told to share your screen, go to a hotel, or not tell the family?',
      'Has money been sent? To which account, at what time?',
    ],
  },
  'ef-kin': {
    label: { zh: '冒充家人、熟人、领导', en: 'Posing as family or a friend' },
    example: {
      zh: '“孙子出事了”，急着要钱',
      en: '“Your grandson is in trouble”, and money is needed at once',
    },
    questions: [
      'Whom did they claim to be, with which number or WeChat?',
      'For what reason did they want money (accident, arrest, operation)?',
      'Was it a transfer, or did someone come for cash? Their looks, their number plate?',
    ],
  },
  'ef-agent': {
    label: { zh: '冒充客服、银行、快递', en: 'Posing as customer service' },
    example: {
      zh: '说要关会员、要理赔，让您下软件',
      en: '“Cancel a membership” or “claim a refund”: install this app',
    },
    questions: [
      'Which company did they claim, from what number?',
      'What app were you told to install? Did you share the screen or give a code?',
      'How much is missing from the card, and since when?',
    ],
  },
  'ef-invest': {
    label: { zh: '网上投资、荐股', en: 'Online investment' },
    example: {
      zh: '群里老师带着赚钱，后来提不了现',
      en: 'A “teacher” in a chat group; the money cannot be withdrawn',
    },
    questions: [
      'Name and address of the platform or app?',
      'Who brought you in? Name of the group?',
      'How many payments, how much in all? Can you withdraw?',
    ],
  },
  'ef-task': {
    label: { zh: '刷单、做任务返钱', en: 'Tasks for rebates' },
    example: { zh: '先返小钱，再让垫大钱', en: 'Small rebates first, then large advances' },
    questions: [
      'In which group or app are the tasks?',
      'How often were you paid, how often did you pay in advance, how much?',
    ],
  },
  'ef-loan': {
    label: { zh: '假贷款、修征信', en: 'Fake loans or credit repair' },
    example: { zh: '先交手续费，贷款没下来', en: 'A fee first, and no loan afterwards' },
    questions: [
      'Name of the lending platform? What fee was paid first?',
      'Did you give an identity card, a bank card or a code?',
    ],
  },
  'ef-prize': {
    label: { zh: '中奖、扫码领礼品', en: 'Prizes, gifts and QR codes' },
    example: {
      zh: '扫码领东西后，卡里少了钱',
      en: 'Scanned a code for a gift, then money was gone',
    },
    questions: [
      'Where was the code scanned, and what details were asked for?',
      'What was paid? Is anything odd with the phone number or the card?',
    ],
  },
  'ef-romance': {
    label: { zh: '交友、找老伴被骗钱', en: 'Romance and matchmaking' },
    example: { zh: '网上认识的人，一再要钱', en: 'Someone met online keeps asking for money' },
    questions: [
      'Where did you meet? Their account?',
      'Have you met in person? How much was given in all, and how?',
    ],
  },
  'ef-other': {
    label: { zh: '别的骗局，或不清楚', en: 'Another fraud, or not sure' },
    example: { zh: '上面没有，或说不准是哪一种', en: 'None of these, or hard to say' },
    questions: ['Please tell what happened, when, where, who they are and how much was lost.'],
  },
} satisfies Partial<Record<CategorySlug, CategoryWords>>
