import taxonomy from '@/drizzle/data/china/taxonomy.json'
import { type CategorySlug, categorySlugs } from '@/lib/routing/schema'
import type { Category, CategoryWords } from './category'
import { elderFraud } from './elder-fraud'
import { gangCrime } from './gang-crime'

const words = { ...elderFraud, ...gangCrime } satisfies Record<CategorySlug, CategoryWords>

/** The 37 categories and `unsure`, from `drizzle/data/china/taxonomy.json`. */
export const categories = Object.fromEntries(
  categorySlugs.map((slug) => [slug, read(slug)]),
) as Record<CategorySlug, Category>

function read(slug: CategorySlug): Category {
  const listed = taxonomy.categories.find((category) => category.slug === slug)
  if (!listed) throw new Error(`${slug} is not in the reference data`)
  const { label, example, questions }: CategoryWords = words[slug]
  return {
    slug,
    line: lineOf(slug),
    name: { zh: listed.zh, en: listed.en },
    label,
    example,
    keywords: listed.keywords,
    questions: listed.questions.map((zh, at) => ({ zh, en: questions[at] ?? zh })),
  }
}

function lineOf(slug: CategorySlug): Category['line'] {
  if (slug.startsWith('ef-')) return 'elder-fraud'
  return slug.startsWith('gc-') ? 'gang-crime' : 'unsure'
}
