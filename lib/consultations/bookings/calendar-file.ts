/** Half an hour as a calendar file holds it; `startsAt` in minutes after midnight in China. */
type Entry = { uid: string; title: string; place: string; day: string; startsAt: number }

const minute = 60_000
const chinaOffset = 8 * 60 * minute
const length = 30

/** An iCalendar file (RFC 5545) with one event and nothing that says what it is about. */
export function calendarFile({ uid, title, place, day, startsAt }: Entry, now = new Date()) {
  const start = new Date(Date.parse(`${day}T00:00:00Z`) - chinaOffset + startsAt * minute)
  const end = new Date(start.getTime() + length * minute)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kapok//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const utc = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '')

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** At most 75 octets to a line, no character torn apart. */
function fold(line: string): string {
  let [folded, octets] = ['', 0]
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) [folded, octets] = [`${folded}\r\n `, 1]
    ;[folded, octets] = [folded + character, octets + size]
  }
  return folded
}
