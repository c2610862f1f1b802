/** So long after its last change a draft can still be read. */
export const idleMinutes = 120
