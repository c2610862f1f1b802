import type { z } from 'zod'

/** Form fields as zod reads them: the last value of a single field, all values of one whose schema is a list. React's and our own hidden fields are left out. */
export function formFields(form: FormData, schema: z.ZodObject): Record<string, unknown> {
  const fields: Record<string, unknown> = Object.create(null)
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION') || name.startsWith('_')) continue
    const values = form.getAll(name)
    fields[name] = isList(schema.shape[name]) ? values : values.at(-1)
  }
  return fields
}

/** What was typed, for refilling: text only, and no secret. */
export function typedOf(form: FormData, secrets: readonly string[]): Record<string, string[]> {
  const typed: Record<string, string[]> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION') || name.startsWith('_') || secrets.includes(name)) continue
    typed[name] = form.getAll(name).filter((value) => typeof value === 'string')
  }
  return typed
}

function isList(schema: unknown): boolean {
  const type = (schema as { def?: { type?: string; innerType?: unknown } } | undefined)?.def
  if (!type) return false
  if (type.type === 'array') return true
  return type.innerType ? isList(type.innerType) : false
}
