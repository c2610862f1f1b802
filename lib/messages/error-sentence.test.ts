import { expect, test } from 'vitest'
import { errorSentence } from './error-sentence'
import { words } from './words'

const t = words('en', 'errors')

test('a key carries its number, and what nobody knows is simply wrong', () => {
  expect(errorSentence(t, 'too_long:123')).toContain('123')
  expect(errorSentence(t, 'no_such_key')).toBe(t('invalid'))
  expect(errorSentence(t, 'name')).toBe(t('invalid'))
})
