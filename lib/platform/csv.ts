/** Rows of a comma-separated table by the names in its first line (RFC 4180: quoted cells may hold commas, doubled quotes and line breaks). */
export function readCsv(text: string): Record<string, string>[] {
  const [head, ...lines] = csvLines(text)
  const names = head?.cells ?? []
  return lines.map(({ cells }) => {
    if (cells.length !== names.length) throw new Error(`a line of ${cells.length} cells: ${cells}`)
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}

/** The cells of every line that is not blank, with the number of the line in the file. */
export function csvLines(text: string): { line: number; cells: string[] }[] {
  const lines: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  for (const [whole, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(cell)) {
    const blank = cells.length === 0 && quoted === undefined && plain === '' && end !== ','
    if (!blank) cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    line += whole.split('\n').length - 1
    if (!blank && end === ',') continue
    if (!blank) lines.push({ line: begun, cells })
    cells = []
    begun = line
  }
  return lines
}

/** A table that office software opens as it is: UTF-8 with its mark, and no cell that would run as a formula. */
export function writeCsv(lines: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`
}

function written(value: string | number): string {
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  const text = String(harmless)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g
