import type { CategorySlug } from '@/lib/routing/schema'
import type { Said } from './category'

/** Drawings that stand beside the groups. */
export const groupIcons = [
  'elder',
  'phone',
  'fist',
  'debt',
  'village',
  'dice',
  'umbrella',
  'question',
] as const

export type CategoryGroup = {
  slug: string
  icon: (typeof groupIcons)[number]
  label: Said
  example: Said
  /** Every category is in one group. */
  categories: readonly CategorySlug[]
  /** What a resident of this group tells who finds nothing that fits, or does not know. */
  otherwise: CategorySlug
}

/** The first question: eight kinds of matter, each opening on its categories. */
export const categoryGroups = [
  {
    slug: 'elder-fraud',
    icon: 'elder',
    label: { zh: '养老诈骗', en: 'Fraud against the elderly' },
    example: {
      zh: '养老院、保健品、高息投资、以房养老',
      en: 'Care homes, supplements, high interest, homes',
    },
    categories: [
      'ef-service',
      'ef-health',
      'ef-product',
      'ef-fundraising',
      'ef-project',
      'ef-housing',
      'ef-insurance',
      'ef-helping',
      'ef-collect',
      'ef-tour',
      'ef-pyramid',
      'ef-other',
    ],
    otherwise: 'ef-other',
  },
  {
    slug: 'phone-fraud',
    icon: 'phone',
    label: { zh: '电话、网络诈骗', en: 'Fraud by phone or online' },
    example: {
      zh: '冒充公安、家人、客服，网上投资',
      en: 'False police, family or service calls; online investing',
    },
    categories: [
      'ef-police',
      'ef-kin',
      'ef-agent',
      'ef-invest',
      'ef-task',
      'ef-loan',
      'ef-prize',
      'ef-romance',
      'gc-cyber',
    ],
    otherwise: 'ef-other',
  },
  {
    slug: 'gang',
    icon: 'fist',
    label: { zh: '黑恶势力、欺行霸市', en: 'Gangs and market bosses' },
    example: {
      zh: '收保护费、强揽工程、拦车收钱',
      en: 'Protection money, forced contracts, road bosses',
    },
    categories: [
      'gc-market',
      'gc-engineering',
      'gc-transport',
      'gc-resource',
      'gc-rental',
      'gc-minors',
      'gc-overseas',
      'gc-other',
    ],
    otherwise: 'gc-other',
  },
  {
    slug: 'debt',
    icon: 'debt',
    label: { zh: '暴力讨债、非法拘禁', en: 'Violent debt collection, people held' },
    example: {
      zh: '泼漆堵门、不让人走、套路贷',
      en: 'Paint and blocked doors, people held, trap loans',
    },
    categories: ['gc-debt', 'gc-loan', 'gc-underground'],
    otherwise: 'gc-other',
  },
  {
    slug: 'village',
    icon: 'village',
    label: { zh: '村霸、把持基层', en: 'Village bullies, seized village power' },
    example: {
      zh: '操纵选举、占集体的地、逼人签字',
      en: 'Rigged elections, land taken, forced signatures',
    },
    categories: ['gc-village-bully', 'gc-village-power', 'gc-land'],
    otherwise: 'gc-other',
  },
  {
    slug: 'vice',
    icon: 'dice',
    label: { zh: '赌、毒、黄', en: 'Gambling, drugs, prostitution' },
    example: { zh: '有人开赌场、卖毒品', en: 'Someone runs a gambling den or sells drugs' },
    categories: ['gc-vice'],
    otherwise: 'gc-vice',
  },
  {
    slug: 'umbrella',
    icon: 'umbrella',
    label: { zh: '公职人员充当保护伞', en: 'Officials who shield gangs' },
    example: { zh: '通风报信、压着不办', en: 'They warn the gang or shelve the case' },
    categories: ['gc-umbrella'],
    otherwise: 'gc-umbrella',
  },
  {
    slug: 'other',
    icon: 'question',
    label: { zh: '其他，或不清楚', en: 'Something else, or not sure' },
    example: { zh: '说不准是哪一类，也可以说', en: 'Hard to say what it is; tell it all the same' },
    categories: ['unsure'],
    otherwise: 'unsure',
  },
] as const satisfies readonly CategoryGroup[]

/** What the group's own page offers, other or not sure last. One only: there is nothing left to ask. */
export function optionsOf({ categories, otherwise }: CategoryGroup): CategorySlug[] {
  return [...categories.filter((category) => category !== otherwise), otherwise]
}

/** The group a category is listed in. */
export function groupOf(slug: CategorySlug): (typeof categoryGroups)[number] {
  const found = categoryGroups.find((group: CategoryGroup) => group.categories.includes(slug))
  if (!found) throw new Error(`${slug} is in no group`)
  return found
}
