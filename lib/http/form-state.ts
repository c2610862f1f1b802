import type { ProblemCode } from '@/lib/platform/problem'

/**
 * What a server action gives back to its form. `errors` holds one translated sentence for each
 * field, `problem` one for the whole form with its `code`, `typed` what was written, to refill the fields.
 */
export type FormState = {
  ok?: true
  errors?: Record<string, string>
  problem?: string
  code?: ProblemCode
  typed?: Record<string, string[]>
  /** What this answer alone shows and no page repeats, such as an invitation's code. */
  shown?: Record<string, string>
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
