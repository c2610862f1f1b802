const problemCodes = [
  'invalid',
  'signed_out',
  'not_found',
  'conflict',
  'too_many',
  'unavailable',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** Something the person can act on. `key` names the sentence in the `errors` messages (default: the code itself); `field` the input it stands beside; `words` what the sentence names. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly key: string = code,
    readonly field?: string,
    readonly words: Record<string, string> = {},
  ) {
    super(code)
    this.name = 'Problem'
  }
}
