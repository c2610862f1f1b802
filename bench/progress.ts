const begun = Date.now()

/** A line on standard error, with the seconds since the start: standard output carries the table alone. */
export function say(line: string): void {
  const seconds = ((Date.now() - begun) / 1000).toFixed(0).padStart(4)
  process.stderr.write(`${seconds} s  ${line}\n`)
}

/** Counts towards a total and says so at every tenth of it. */
export function counter(label: string, total: number): () => void {
  const tenth = Math.max(1, Math.ceil(total / 10))
  let done = 0
  return () => {
    done += 1
    if (done % tenth === 0 || done === total) say(`${label}: ${done} of ${total}`)
  }
}
