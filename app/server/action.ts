import { errorSentence } from '@/lib/messages/error-sentence'
import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import type { z } from 'zod'
import { formFields, typedOf } from '@/lib/http/form-fields'
import type { FormAction, FormState } from '@/lib/http/form-state'
import { savePostReplay } from '@/lib/http/post-replay'
import { type ActorFor, type Audience, actorFor } from '@/lib/identity/audience'
import { href, isLocale, type Locale, words } from '@/lib/messages/words'
import { problemOf } from '@/lib/platform/log'
import type { Problem } from '@/lib/platform/problem'
import { runJob } from '@/lib/platform/run-job'

type Definition<A extends Audience, S extends z.ZodObject, R> = {
  /** For the log: which action failed. */
  name: string
  as: A
  input: S
  run: (actor: ActorFor<A>, input: z.output<S>) => Promise<R>
  /** Where to go afterwards, without locale. Without it the form is told `ok`. */
  then?: (result: R, input: z.output<S>) => string
  /** What the form shows once instead of going elsewhere. */
  show?: (result: R) => Record<string, string>
  /** Fields that never go back to the form. */
  secrets?: readonly string[]
}

/** The one way to write a server action: resolves the actor, parses, runs, and turns a Problem into state. Success redirects; nothing typed is lost on failure. */
export function action<A extends Audience, S extends z.ZodObject, R>(
  definition: Definition<A, S, R>,
): FormAction {
  const self: FormAction = async (_state, form) => {
    const locale = await requestLocale()
    const outcome = await attempt(definition, form, locale)
    if ('failed' in outcome) return keepTyped(self, definition.as, outcome.failed)
    after(() => runJob('deliver'))
    if (!definition.then) return { ok: true, shown: definition.show?.(outcome.result) }
    redirect(href(locale, definition.then(outcome.result, outcome.input)))
  }
  return self
}

/** A native form carries the whole state along in its next post. So on public pages what was typed stays out of it: the page that answers this request finds it kept. */
async function keepTyped(self: FormAction, audience: Audience, failed: FormState) {
  const { typed, ...said } = failed
  const native = audience === 'anyone' || audience.endsWith('-resident')
  if (!typed || !native || (await headers()).has('next-action')) return failed
  await savePostReplay({ action: self, typed })
  return said
}

async function attempt<A extends Audience, S extends z.ZodObject, R>(
  { name, as, input: schema, run, secrets = [] }: Definition<A, S, R>,
  form: FormData,
  locale: Locale,
): Promise<{ failed: FormState } | { result: R; input: z.output<S> }> {
  const typed = typedOf(form, secrets)
  try {
    const parsed = schema.safeParse(formFields(form, schema))
    if (!parsed.success) return { failed: { errors: sentences(parsed.error, locale), typed } }
    return { result: await run(await actorFor(as), parsed.data), input: parsed.data }
  } catch (error) {
    const problem = problemOf(error, `action ${name}`)
    return { failed: { ...stateOf(problem, locale), typed } }
  }
}

function sentences(error: z.ZodError, locale: Locale): Record<string, string> {
  const t = words(locale, 'errors')
  const errors: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    errors[field] ??= errorSentence(t, issue.message)
  }
  return errors
}

function stateOf({ code, key, field, words: named }: Problem, locale: Locale): FormState {
  const text = errorSentence(words(locale, 'errors'), key, named)
  return field ? { errors: { [field]: text } } : { problem: text, code }
}

export async function requestLocale(): Promise<Locale> {
  const locale = (await headers()).get('x-locale')
  return isLocale(locale) ? locale : 'zh-CN'
}
