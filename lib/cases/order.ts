import type { Sender } from './schema'

/** What both sides know of a letter; of the resident's own only staff can open `content`. */
type Sent = {
  id: string
  sender: Sender
  kind: string
  on: string
  slot: number
  content: { sentAt?: string; after?: string[] } | null
}

/**
 * A thread in one order for both sides, oldest first. A letter of staff says inside its seal which
 * letters of the resident were there before, so within a quarter of the day an answer follows its
 * question, and a reply what it replies to. Of what the resident wrote between two letters, answers come
 * first; the rest looks alike to the resident, and staff have it by the minute.
 */
export function inOrder<L extends Sent>(letters: readonly L[]): L[] {
  const ofStaff = letters.filter(({ sender }) => sender === 'staff').sort(by(momentOf))
  let waiting = letters.filter(({ sender }) => sender === 'resident').sort(by(placeOf))
  const placed: L[] = []
  for (const letter of ofStaff) {
    const known = new Set(letter.content?.after)
    const isBefore = (one: L) => slotOf(one) < slotOf(letter) || known.has(one.id)
    placed.push(...waiting.filter(isBefore), letter)
    waiting = waiting.filter((one) => !isBefore(one))
  }
  return [...placed, ...waiting]
}

const slotOf = ({ on, slot }: Sent) => `${on} ${slot}`
const momentOf = (letter: Sent) => `${slotOf(letter)} ${letter.content?.sentAt ?? ''} ${letter.id}`
const placeOf = (letter: Sent) =>
  `${slotOf(letter)} ${letter.kind === 'answer' ? 0 : 1} ${letter.content?.sentAt ?? ''} ${letter.id}`

const by = (keyOf: (letter: Sent) => string) => (a: Sent, b: Sent) => {
  const [one, other] = [keyOf(a), keyOf(b)]
  return one < other ? -1 : Number(one > other)
}
