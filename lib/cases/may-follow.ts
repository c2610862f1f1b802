/** Whether one status may follow another, by the table of a kind. */
export const mayFollow = <S extends string>(
  table: Record<S, readonly S[]>,
  from: S,
  to: S,
): boolean => table[from].includes(to)
