import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { periods } from './periods'

test('docs/retention.md lists every period with its number, and no other', () => {
  const page = readFileSync(new URL('../../docs/retention.md', import.meta.url), 'utf8')
  const listed = [...page.matchAll(/^\|[^|]+\| `(\w+)` \| (\d+) (months|hours) \|$/gm)]
  expect(listed.map(([, period, count, unit]) => [period, Number(count), unit])).toEqual(
    Object.entries(periods).map(([period, kept]) =>
      'months' in kept ? [period, kept.months, 'months'] : [period, kept.hours, 'hours'],
    ),
  )
})
