/** Frauds by telephone or online: the official name, the same in plain words, what it looks like, and what to ask. */
export const categoriesPhone = {
  'ef-police': {
    name: 'Impersonating police, courts, or agencies (“safe account”)',
    label: 'Posing as police or officials',
    example: 'A call says you are under investigation: move money to a “safe account”',
    questions: {
      q0: 'Which office did they claim, what badge number, what calling number?',
      q1: 'Were you told to share your screen, go to a hotel, or not tell the family?',
      q2: 'Has money been sent? To which account, at what time?',
    },
  },
  'ef-kin': {
    name: 'Impersonating kin, friends, leaders (incl. AI voice/face)',
    label: 'Posing as family or a friend',
    example: '“Your grandson is in trouble”, and money is needed at once',
    questions: {
      q0: 'Whom did they claim to be, with which number or WeChat?',
      q1: 'For what reason did they want money (accident, arrest, operation)?',
      q2: 'Was it a transfer, or did someone come for cash? Their looks, their number plate?',
    },
  },
  'ef-agent': {
    name: 'Impersonating customer service, bank, insurer, courier',
    label: 'Posing as customer service',
    example: '“Cancel a membership” or “claim a refund”: install this app',
    questions: {
      q0: 'Which company did they claim, from what number?',
      q1: 'What app were you told to install? Did you share the screen or give a code?',
      q2: 'How much is missing from the card, and since when?',
    },
  },
  'ef-invest': {
    name: 'Bogus online investment platforms',
    label: 'Online investment',
    example: 'A “teacher” in a chat group; the money cannot be withdrawn',
    questions: {
      q0: 'Name and address of the platform or app?',
      q1: 'Who brought you in? Name of the group?',
      q2: 'How many payments, how much in all? Can you withdraw?',
    },
  },
  'ef-task': {
    name: 'Task-rebate (“brushing orders”) fraud',
    label: 'Tasks for rebates',
    example: 'Small rebates first, then large advances',
    questions: {
      q0: 'In which group or app are the tasks?',
      q1: 'How often were you paid, how often did you pay in advance, how much?',
    },
  },
  'ef-loan': {
    name: 'Fake loans or credit-record repair',
    label: 'Fake loans or credit repair',
    example: 'A fee first, and no loan afterwards',
    questions: {
      q0: 'Name of the lending platform? What fee was paid first?',
      q1: 'Did you give an identity card, a bank card or a code?',
    },
  },
  'ef-prize': {
    name: 'Prize, free-gift and QR-code lures',
    label: 'Prizes, gifts and QR codes',
    example: 'Scanned a code for a gift, then money was gone',
    questions: {
      q0: 'Where was the code scanned, and what details were asked for?',
      q1: 'What was paid? Is anything odd with the phone number or the card?',
    },
  },
  'ef-romance': {
    name: 'Romance fraud incl. late-life matchmaking',
    label: 'Romance and matchmaking',
    example: 'Someone met online keeps asking for money',
    questions: {
      q0: 'Where did you meet? Their account?',
      q1: 'Have you met in person? How much was given in all, and how?',
    },
  },
}
