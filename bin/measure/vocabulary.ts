import type { Figure } from './figure'
import { type Module, type Modules, type Node, originOf, walk } from './modules'
import { isCode, isData, isProduct, type Source } from './sources'

const ofPortal = ({ path }: Source) =>
  isProduct(path) && !isData(path) && (/^(lib|app|bin|drizzle)\//.test(path) || !path.includes('/'))

/** Casts to a vocabulary, comparisons of the language, and the city's code outside its data. */
export function castsAndLiterals(sources: Source[], modules: Modules): Figure {
  const casts = [...modules.values()].filter(ofPortal).flatMap((one) => castsIn(modules, one))
  const asked = sources.filter(ofPortal)
  const compared = asked.flatMap(({ path, text }) =>
    [...text.matchAll(/\b\w*locale\s*[!=]==\s*['"]en['"]/gi)].map(([found]) => `${path} ${found}`),
  )
  const coded = asked.filter(({ text }) => text.includes('4401')).map(({ path }) => path)
  return {
    name: "casts of vocabulary / locale === 'en' / files naming 4401 outside data",
    now: [casts.length, compared.length, coded.length],
    aim: '0 / 0 / 0',
    found: { casts, compared, coded },
  }
}

/** `as T` where T, or a part of it, is a list of words: `(typeof words)[number]` or `keyof typeof words`. */
function castsIn(modules: Modules, module: Module): string[] {
  const casts: string[] = []
  walk(module.tree, (node) => {
    if (node.type !== 'TSAsExpression') return
    walk(node.typeAnnotation as Node, ({ type, typeName }) => {
      const name = String((typeName as Node | undefined)?.name)
      if (type !== 'TSTypeReference' || !isVocabulary(modules, module, name)) return
      casts.push(`${module.path} as ${name}`)
    })
  })
  return casts
}

function isVocabulary(modules: Modules, module: Module, name: string): boolean {
  const given = module.imported.get(name)
  const origin = given ? originOf(modules, given.file, given.name) : { file: module.path, name }
  const alias = origin && modules.get(origin.file)?.declared.get(origin.name)
  if (alias?.type !== 'TSTypeAliasDeclaration') return false
  const { type, objectType, operator, typeAnnotation } = bare(alias.typeAnnotation as Node)
  if (type === 'TSIndexedAccessType') return bare(objectType as Node).type === 'TSTypeQuery'
  return operator === 'keyof' && bare(typeAnnotation as Node).type === 'TSTypeQuery'
}

function bare(node: Node): Node {
  return node.type === 'TSParenthesizedType' ? bare(node.typeAnnotation as Node) : node
}

/**
 * Files that name one thing and so must be touched for another. A category: those naming its slug,
 * data too, tests not; the median of all slugs. A language: the words in
 * English, files with the literal or the key `en`, and data with an `en` of its own. A city: the
 * code or a name of Guangzhou anywhere but in its data.
 */
export function filesToTouch(sources: Source[], modules: Modules): Figure {
  const categories = slugsOf(sources)
    .map((slug) => namesSlug(sources, slug))
    .sort((a, b) => a.length - b.length)
  const category = categories[Math.floor(categories.length / 2)] ?? []
  const language = filesOfEnglish(sources, modules)
  const city = sources.filter(ofPortal).filter(({ text }) => /4401|广州|Guangzhou/.test(text))
  return {
    name: 'files to touch for: a category / a language / another city',
    now: [category.length, language.length, city.length],
    aim: '2 / ~42 / one folder',
    found: { category, language, city: city.map(({ path }) => path) },
  }
}

/** Every category that the list of their facts names. */
function slugsOf(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => path === 'lib/routing/categories.ts')
    .flatMap(({ text }) => [...text.matchAll(/slug: '([\w-]+)'/g)].map(([, slug = '']) => slug))
}

function namesSlug(sources: Source[], slug: string): string[] {
  const named = new RegExp(`(?<![\\w-])${slug}(?![\\w-])`)
  return sources
    .filter((one) => (isData(one.path) || ofPortal(one)) && named.test(one.text))
    .map(({ path }) => path)
}

function filesOfEnglish(sources: Source[], modules: Modules): string[] {
  return sources
    .filter(({ path, text }) => {
      if (isData(path)) return path.endsWith('.json') && /"en":/.test(text)
      if (/\/messages\/en\//.test(path)) return true
      const module = modules.get(path)
      return isCode(path) && ofPortal({ path, text }) && module && namesEnglish(module)
    })
    .map(({ path }) => path)
}

function namesEnglish({ tree }: Module): boolean {
  let found = false
  walk(tree, (node) => {
    const key = (node.key ?? node.property) as Node | undefined
    if (node.value === 'en' || (key?.name === 'en' && !node.computed)) {
      found = true
    }
  })
  return found
}
