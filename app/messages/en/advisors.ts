import type { Words } from '../words'
import type zh from '../zh-CN/advisors'

const advisors: Words<typeof zh> = {
  title: 'Find the legal advisor of your village',
  lead: 'First find your village or community.',
  search: 'Name of the village or community',
  searchHint: 'In Chinese characters, pinyin or initials.',
  find: 'Search',
  pick: 'Or choose step by step',
  district: 'District',
  street: 'Subdistrict or town',
  village: 'Village or community',
  next: 'Next',
  choose: 'Choose',
  found: '{n} found',
  none: 'There is no such village. See those nearby, or call 12348.',
  noneSearch: 'Nothing found for “{text}”. Try other words, or call 12348.',
  near: 'Villages and communities nearby',
  again: 'Search again',
  page: {
    code: 'Area code {code}',
    soon: 'The list of legal advisors is still being entered here.',
    call: 'For now call 12348: lawyers answer free of charge.',
    button: 'Call 12348',
    urgent: 'If there is violence, or someone blocks your door, call 110 first.',
  },
}

export default advisors
