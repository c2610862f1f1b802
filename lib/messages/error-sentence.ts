import type { Translate } from './words'

/** What went wrong, from its key. A key may carry a number, as in `too_long:123`; one that nobody knows is simply wrong. */
export function errorSentence(
  t: Translate<'errors'>,
  message: string,
  named: Record<string, string> = {},
): string {
  const [key = '', count = '0'] = message.split(':')
  return t.has(key) ? t(key, { ...named, count: Number(count) }) : t('invalid')
}
