export interface Figure {
  name: string
  now: number[]
  /** What must be true at the end; a bare zero is a limit. */
  aim: string
  /** What a reader of the number must know. */
  note?: string
  /** What was counted, for whoever wants to bring it down. */
  found?: Record<string, string[]>
}
