import { type CategoryGroupSlug, categories, categoryGroupSlugs } from '@/lib/routing/categories'
import type { CategorySlug } from '@/lib/routing/schema'

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

type GroupFacts = {
  icon: (typeof groupIcons)[number]
  /** What a resident of this group tells who finds nothing that fits, or does not know. */
  otherwise: CategorySlug
}

export type CategoryGroup = GroupFacts & {
  slug: CategoryGroupSlug
  categories: readonly CategorySlug[]
}

const facts: Record<CategoryGroupSlug, GroupFacts> = {
  'elder-fraud': { icon: 'elder', otherwise: 'ef-other' },
  'phone-fraud': { icon: 'phone', otherwise: 'ef-other' },
  gang: { icon: 'fist', otherwise: 'gc-other' },
  debt: { icon: 'debt', otherwise: 'gc-other' },
  village: { icon: 'village', otherwise: 'gc-other' },
  vice: { icon: 'dice', otherwise: 'gc-vice' },
  umbrella: { icon: 'umbrella', otherwise: 'gc-umbrella' },
  other: { icon: 'question', otherwise: 'unsure' },
}

/** The first question: eight kinds of matter, each opening on its categories. */
export const categoryGroups: readonly CategoryGroup[] = categoryGroupSlugs.map((slug) => ({
  slug,
  ...facts[slug],
  categories: categories.filter(({ group }) => group === slug).map((category) => category.slug),
}))

/** What the group's own page offers, other or not sure last. One only: there is nothing left to ask. */
export function optionsOf({ categories, otherwise }: CategoryGroup): CategorySlug[] {
  return [...categories.filter((category) => category !== otherwise), otherwise]
}
