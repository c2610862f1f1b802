/** Frauds against the elderly: the official name, the same in plain words, what it looks like, and what to ask. */
export const categoriesElder = {
  'ef-service': {
    name: 'Fake or prepaid elder-care service (beds, membership cards, deposits)',
    label: 'Care home deposits or cards',
    example: 'Paid for a bed or a card, but no place and no refund',
    questions: {
      q0: 'Name and address of the institution? Is it registered or licensed?',
      q1: 'How much was paid, and what was it called (deposit, membership, bed fee)? Was interest or a priority place promised?',
      q2: 'Is there a contract, a receipt, a seal?',
      q3: 'Is it still open? Can the money be had back?',
    },
  },
  'ef-project': {
    name: 'Investment in sham elder-care projects (apartments, bases, estates)',
    label: 'Investing in elder-care projects',
    example: 'High dividends promised for a retirement estate; the money is stuck',
    questions: {
      q0: 'Name of the project and company? What yearly return or rebate was promised?',
      q1: 'How did you hear of it (a talk, an acquaintance, a tour)? How many people put money in?',
      q2: 'What was signed? Whose account did the money go to?',
      q3: 'Is interest still being paid? When did it stop?',
    },
  },
  'ef-product': {
    name: 'Over-priced or bogus elder products (bracelets, devices, water, beds)',
    label: 'Overpriced goods for the elderly',
    example: 'Mattresses, bracelets, water filters said to heal or to pay back',
    questions: {
      q0: 'Product, maker, batch number, price?',
      q1: 'What illness was it said to cure? How much was to be paid back?',
      q2: 'Where were the talks, how often, and what was the speaker called?',
      q3: 'Is there an invoice, a leaflet, a recording?',
    },
  },
  'ef-housing': {
    name: '“House-for-pension” mortgage fraud',
    label: 'A home in exchange for a pension',
    example: 'Signed a mandate or a mortgage; the home may be lost',
    questions: {
      q0: 'Has the home been mortgaged or transferred, or a mandate notarised? On what day, at which notary?',
      q1: 'Lender, amount and interest in the loan contract?',
      q2: 'Who really received the money?',
      q3: 'Is anyone demanding payment or telling you to move out?',
    },
  },
  'ef-insurance': {
    name: 'Fake agents for pension insurance / back-payment / early retirement',
    label: 'Agents for pension insurance',
    example: 'Paid a fee for back-payment or early retirement',
    questions: {
      q0: 'Which office did they say they were from, and what did they call themselves?',
      q1: 'How much did they take, and what for (papers, back-payment)?',
      q2: 'What proof did they give? Was it checked at the social security counter?',
    },
  },
  'ef-helping': {
    name: 'Fake helping-hand / affection / charity for the elderly',
    label: 'False care or charity',
    example: 'Gifts and kindness first, then the elder had to pay',
    questions: {
      q0: 'Under what name did they come (free clinic, volunteers, charity)?',
      q1: 'What gifts did they give? What details or papers did they ask for?',
      q2: 'What was the elder then made to buy or pay?',
    },
  },
  'ef-health': {
    name: 'Health-supplement meeting-sales and sham medical claims',
    label: 'Sales talks for health products',
    example: 'Free check-ups and gifts, then supplements are sold',
    questions: {
      q0: 'Where is the hall, on which days, at what time, how many elders?',
      q1: 'Product name and approval number?',
      q2: 'Who gives the talk, and what do they claim to be?',
      q3: 'Did anyone stop their medicine or go to hospital?',
    },
  },
  'ef-collect': {
    name: 'Collectibles, art, coins with buy-back promises',
    label: 'Collectibles and coins',
    example: 'Said to rise in value or be bought back; nobody takes them',
    questions: {
      q0: 'What was sold, for how much, and what rise or buy-back was promised, by when?',
      q1: 'Were there certificates of authenticity or auction fees?',
      q2: 'Company, names used by the sellers, phone numbers?',
    },
  },
  'ef-tour': {
    name: 'Unreasonably cheap tours with forced shopping',
    label: 'Cheap or free tours',
    example: 'A very cheap trip with forced shopping',
    questions: {
      q0: 'Travel agency, licence number, name used by the guide?',
      q1: 'Days of departure and return, and how much did each pay?',
      q2: 'What was bought where? Was anyone forced?',
    },
  },
  'ef-fundraising': {
    name: 'Illegal fund-raising hitting the elderly',
    label: 'High-interest fund-raising',
    example: 'High interest and no risk, they said; the money cannot be withdrawn',
    questions: {
      q0: 'Company, address, legal representative, salespeople?',
      q1: 'What interest and term were promised? How much was paid in, and how much is still out?',
      q2: 'Whose account did the money go to?',
      q3: 'How many people? Is there a WeChat group?',
    },
  },
  'ef-pyramid': {
    name: 'Pyramid selling / rebate schemes',
    label: 'Pyramid selling',
    example: 'Pay to join, earn by bringing others in',
    questions: {
      q0: 'What is the entry fee, and what is paid for each new member?',
      q1: 'Where do they meet? Names of the chat group and the platform?',
      q2: 'Is anyone kept from leaving?',
    },
  },
  'ef-other': {
    name: 'Other fraud against elders',
    label: 'Another fraud, or not sure',
    example: 'None of these, or hard to say',
    questions: {
      q0: 'Please tell what happened, when, where, who they are and how much was lost.',
    },
  },
}
