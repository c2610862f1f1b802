import 'server-only'
import { DbError } from './identified'
import { Problem } from './problem'

/** What to tell the person: a Problem as it is; a bug is logged and becomes `unavailable`, for an empty page helps nobody. Next's own signals are thrown on. */
export function problemOf(error: unknown, place: string): Problem {
  if (error instanceof Problem) return error
  const reported = report(error, place)
  if (reported === error) throw error
  return new Problem('unavailable')
}

/** Logs a bug by its place and stack, never by what anybody typed, and gives back an error that says nothing more. */
export function report(error: unknown, place: string): Error {
  if (isNextSignal(error)) return error as Error
  const code = error instanceof DbError ? error.message : nameOf(error)
  const stack = error instanceof Error ? framesOf(error) : ''
  process.stderr.write(`${JSON.stringify({ lvl: 'error', place, code })}\n${stack}`)
  return new Error(`failed: ${place}`)
}

/** redirect() and notFound() are thrown, and belong to Next. */
function isNextSignal(error: unknown) {
  const digest = (error as { digest?: unknown } | null)?.digest
  return typeof digest === 'string' && digest.startsWith('NEXT_')
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error)

/** The stack without its first line, for messages may quote input. */
function framesOf(error: Error) {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return `${frames.slice(0, 12).join('\n')}\n`
}
