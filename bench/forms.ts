/** A form as a browser without scripts sees it: the names and values it would send. */
export type PageForm = { names: Set<string>; values: [string, string][] }

/** What somebody enters, by name; a list for a name that repeats. */
export type Entered = Record<string, string | readonly string[]>

/** The form of a page that asks for `name`. */
export function formWith(html: string, name: string): PageForm {
  const form = formsOf(html).find(({ names }) => names.has(name))
  if (!form) throw new Error(`no form asks for ${name}: ${headingOf(html)}`)
  return form
}

/** The form with what was entered in the place of what stood there. */
export function fillIn({ values }: PageForm, entered: Entered): FormData {
  const form = new FormData()
  for (const [name, value] of values) if (!(name in entered)) form.append(name, value)
  for (const [name, given] of Object.entries(entered)) {
    for (const value of [given].flat()) form.append(name, value)
  }
  return form
}

const formPattern = /<form[^>]*>([\s\S]*?)<\/form>/g
const controlPattern =
  /<input([^>]*?)\/?>|<textarea([^>]*)>([\s\S]*?)<\/textarea>|<select([^>]*)>([\s\S]*?)<\/select>/g

function formsOf(html: string): PageForm[] {
  return [...html.matchAll(formPattern)].map(([, body = '']) => {
    const controls = [...body.matchAll(controlPattern)].map(controlOf)
    return {
      names: new Set(controls.map(({ name }) => name)),
      values: controls.flatMap(({ name, value }): [string, string][] =>
        name && value !== null ? [[name, value]] : [],
      ),
    }
  })
}

/** `value` null: the control sends nothing as it stands. */
function controlOf(match: RegExpMatchArray): { name: string; value: string | null } {
  const [, input, textarea, text = '', select, options = ''] = match
  const tag = input ?? textarea ?? select ?? ''
  const name = attribute(tag, 'name') ?? ''
  if (input !== undefined) return { name, value: sentBy(input) }
  return { name, value: textarea === undefined ? chosenOf(options) : decoded(text) }
}

function sentBy(tag: string): string | null {
  const type = attribute(tag, 'type') ?? 'text'
  if (type === 'submit') return null
  const ticked = /\schecked(=|\s|$)/.test(tag)
  if ((type === 'radio' || type === 'checkbox') && !ticked) return null
  return attribute(tag, 'value') ?? ''
}

function chosenOf(options: string): string | null {
  const tags = [...options.matchAll(/<option([^>]*)>/g)].map(([, tag = '']) => tag)
  const chosen = tags.find((tag) => /\sselected(=|\s|$)/.test(tag)) ?? tags[0]
  return chosen === undefined ? null : (attribute(chosen, 'value') ?? '')
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? null : decoded(found)
}

const entities: Record<string, string> = { quot: '"', '#x27': "'", lt: '<', gt: '>', amp: '&' }

const decoded = (text: string) =>
  text.replace(/&(quot|#x27|lt|gt|amp);/g, (whole, name: string) => entities[name] ?? whole)

const headingOf = (html: string) =>
  /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? html.slice(0, 80)
