/** The eight kinds of matter that a resident chooses from first. */
const categoryGroups = {
  'elder-fraud': {
    label: 'Fraud against the elderly',
    example: 'Care homes, supplements, high interest, homes',
  },
  'phone-fraud': {
    label: 'Fraud by phone or online',
    example: 'False police, family or service calls; online investing',
  },
  gang: {
    label: 'Gangs and market bosses',
    example: 'Protection money, forced contracts, road bosses',
  },
  debt: {
    label: 'Violent debt collection, people held',
    example: 'Paint and blocked doors, people held, trap loans',
  },
  village: {
    label: 'Village bullies, seized village power',
    example: 'Rigged elections, land taken, forced signatures',
  },
  vice: {
    label: 'Gambling, drugs, prostitution',
    example: 'Someone runs a gambling den or sells drugs',
  },
  umbrella: {
    label: 'Officials who shield gangs',
    example: 'They warn the gang or shelve the case',
  },
  other: {
    label: 'Something else, or not sure',
    example: 'Hard to say what it is; tell it all the same',
  },
}

export default categoryGroups
