export type Context = { subject: string; kind: string; id: string }

/** A sealed record that is not what it should be: altered, moved to another row, or made for another key. Its content is never shown. */
export class SealBroken extends Error {
  constructor(readonly context?: Context) {
    super('a sealed record failed its check')
    this.name = 'SealBroken'
  }
}
