import { expect, test } from 'vitest'
import { calendarFile } from './calendar-file'

const entry = {
  uid: 'u1',
  title: '便民服务',
  place: '长湴村委会',
  day: '2026-12-09',
  startsAt: 9 * 60 + 30,
}
const now = new Date('2026-11-22T08:00:00Z')

test('half past nine in China is half past one in UTC', () => {
  const file = calendarFile(entry, now)
  expect(file).toContain('DTSTART:20261209T013000Z\r\n')
  expect(file).toContain('DTEND:20261209T020000Z\r\n')
  expect(file).toContain('SUMMARY:便民服务\r\n')
})

test('an early hour falls on the day before in UTC', () => {
  expect(calendarFile({ ...entry, startsAt: 60 }, now)).toContain('DTSTART:20261208T170000Z')
})

test('no line is longer than 75 octets, and unfolding gives the whole text back', () => {
  const place = '广州市天河区长兴街道长湴社区党群服务中心二楼公共法律服务室，'.repeat(3)
  const file = calendarFile({ ...entry, place }, now)
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(file.replace(/\r\n /g, '')).toContain(`LOCATION:${place}\r\n`)
})

test('commas, semicolons and line ends do not break the file', () => {
  const file = calendarFile({ ...entry, place: 'a,b;c\\d\nEND:VEVENT' }, now)
  expect(file).toContain('LOCATION:a\\,b\\;c\\\\d\\nEND:VEVENT\r\n')
  expect(file.match(/END:VEVENT\r\n/g)).toHaveLength(2)
})
