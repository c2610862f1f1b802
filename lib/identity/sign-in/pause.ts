/** In seconds. */
export const longestPause = 15 * 60

/** Seconds to wait after the so-manieth failure in a row: one, two, four … up to a quarter of an hour. */
export const pauseAfter = (failures: number): number =>
  Math.min(2 ** Math.min(failures - 1, 20), longestPause)
