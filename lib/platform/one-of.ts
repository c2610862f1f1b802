/** Whether a value from elsewhere is one of these words. */
export function isOneOf<const W extends string | number>(
  words: readonly W[],
  value: unknown,
): value is W {
  return words.some((word) => word === value)
}
