/** One value for each word of a list, by the word. */
export function recordOf<W extends string, V>(
  words: readonly W[],
  make: (word: W) => V,
): Record<W, V> {
  return Object.fromEntries(words.map((word) => [word, make(word)])) as Record<W, V>
}
