import type { CategorySlug } from '@/lib/routing/schema'
import { categoryGroups, optionsOf } from '@/lib/tips/catalogue/groups'

/** The categories a group's page offers; a group nobody knows has only what nobody can place. */
export function optionsIn(group: string): CategorySlug[] {
  const found = categoryGroups.find(({ slug }) => slug === group)
  return found ? optionsOf(found) : ['unsure']
}
