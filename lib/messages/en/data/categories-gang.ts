/** Gang crime, and what nobody can place: the official name, the same in plain words, what it looks like, and what to ask. */
export const categoriesGang = {
  'gc-village-power': {
    name: 'Controlling grassroots power, rigging village elections, seizing collective assets',
    label: 'Rigged elections, village affairs',
    example: 'Votes bought or forced, collective money or land taken',
    questions: {
      q0: 'Which village or community? Which election, or which collective property?',
      q1: 'How was it done (bribes, threats, violence)? How many households are affected?',
      q2: 'What office do the village cadres involved hold?',
    },
  },
  'gc-village-bully': {
    name: 'Village bullies and clan-based thugs',
    label: 'Village bullies',
    example: 'A group that keeps beating, grabbing land, taking money',
    questions: {
      q0: 'What are they called, any nickname, where do they live?',
      q1: 'What have they done (beating, taking land or money), and when last?',
      q2: 'How many follow them? Any knives, clubs or guns?',
    },
  },
  'gc-land': {
    name: 'Thuggery in land requisition, leasing, demolition',
    label: 'Force in land clearance',
    example: 'Water and power cut, doors smashed, to make people sign',
    questions: {
      q0: 'Name of the project, where is the land?',
      q1: 'Who hired them, how many came, in uniform or not?',
      q2: 'Were water or power cut, people beaten, doors smashed at night?',
    },
  },
  'gc-engineering': {
    name: 'Forced contracting, bid rigging, forced supply on building sites',
    label: 'Forced contracts on sites',
    example: 'Trouble unless they supply or get a share of the work',
    questions: {
      q0: 'Name and address of the site?',
      q1: 'What do they demand (supplies, a subcontract, an entry fee)?',
      q2: 'What happens to those who refuse?',
    },
  },
  'gc-resource': {
    name: 'Sand/mine bosses; illegal dredging, quarrying, land grabs',
    label: 'Illegal sand or ore',
    example: 'Dug at night, with look-outs',
    questions: {
      q0: 'Where (river stretch, hill), at what hours, number plates or boat numbers?',
      q1: 'Are there look-outs or guards?',
    },
  },
  'gc-market': {
    name: 'Market bosses, forced trade, protection money',
    label: 'Market bosses, protection money',
    example: 'Forced trade; stalls are smashed if nobody pays',
    questions: {
      q0: 'Which market, which stall?',
      q1: 'What is collected, how much a month, by whom?',
      q2: 'What happens to those who do not pay?',
    },
  },
  'gc-transport': {
    name: 'Road bosses, black ambulances, transport monopoly',
    label: 'Road and transport bosses',
    example: 'Illegal cars hold a station, or drivers are stopped for money',
    questions: {
      q0: 'Which road or station, which number plates?',
      q1: 'How much do they demand? Was anyone beaten, anything smashed?',
    },
  },
  'gc-vice': {
    name: 'Organised vice, gambling, drugs',
    label: 'Gambling, drugs, prostitution',
    example: 'Someone runs a place, with look-outs',
    questions: {
      q0: 'Address (floor, room), at what hours?',
      q1: 'How does one get in? Are there look-outs?',
      q2: 'About how many people? Who keeps the money?',
    },
  },
  'gc-loan': {
    name: '“Trap loans”, illegal usury, campus loans',
    label: 'Trap loans and usury',
    example: 'Little lent, much owed, blank contracts signed',
    questions: {
      q0: 'Lender or company, agreed interest, how much was really received?',
      q1: 'Were there double or blank contracts, false statements, a mortgage on a home?',
    },
  },
  'gc-debt': {
    name: 'Violent or “soft-violence” debt collection',
    label: 'Violent debt collection',
    example: 'Following, paint, blocked doors, or people held',
    questions: {
      q0: 'What was done (following, paint, wreaths, blocked doors, floods of messages), how often?',
      q1: 'Are they at the door now?',
    },
  },
  'gc-underground': {
    name: 'Underground enforcers, hired dispute-fixers, hospital-troublemakers',
    label: 'Hired enforcers',
    example: 'Paid to frighten, to occupy a place, to make trouble in a hospital',
    questions: {
      q0: 'On whose behalf did they come, over what dispute?',
      q1: 'How many came, and what did they carry?',
    },
  },
  'gc-cyber': {
    name: 'Cyber gangs: sextortion, paid trolls, malicious claims',
    label: 'Online blackmail',
    example: 'Money demanded over pictures or bad reviews',
    questions: {
      q0: 'Platform, account, link?',
      q1: 'How much do they want, and what do they threaten?',
    },
  },
  'gc-minors': {
    name: 'Recruiting or harming minors, campus intrusion',
    label: 'Minors recruited or harmed',
    example: 'Children drawn into a gang near a school',
    questions: {
      q0: 'Near which school, about what age (please no names)?',
      q1: 'Is anyone in danger, and where are they now?',
    },
  },
  'gc-rental': {
    name: 'Black housing agents: deposit theft, forced eviction',
    label: 'Crooked housing agents',
    example: 'Deposits kept, locks changed, tenants forced out',
    questions: {
      q0: 'Name of the agency or the flats?',
      q1: 'How do they force people out or keep money?',
    },
  },
  'gc-overseas': {
    name: 'Overseas mafia infiltration, cross-border gangs',
    label: 'Gangs from abroad',
    example: 'People lured abroad, or gangs coming in',
    questions: {
      q0: 'Which country or region, what is the group called?',
      q1: 'How do they cross the border, how do they recruit?',
    },
  },
  'gc-umbrella': {
    name: 'Protective umbrella: officials shielding gangs',
    label: 'Officials who shield gangs',
    example: 'An official warns them or keeps cases from being handled',
    questions: {
      q0: 'Office, unit and (if you know it) name?',
      q1: 'How do they shield them (warnings, shelved cases, shares)?',
      q2: 'When and where, and what proof is there?',
    },
  },
  'gc-other': {
    name: 'Other gang tips',
    label: 'Another gang matter, or not sure',
    example: 'None of these, or hard to say',
    questions: {
      q0: 'Who did what, where and how often, who was harmed, and when was the last time?',
    },
  },
  unsure: {
    name: 'Something else, or not sure',
    label: 'Something else, or not sure',
    example: 'Hard to say what it is; tell it all the same',
    questions: {
      q0: 'Please tell what happened, when, where and who they are.',
    },
  },
}
