/** Rows of a comma-separated table by the names in its first line (RFC 4180: quoted cells may hold commas, doubled quotes and line breaks). */
export function readCsv(text: string): Record<string, string>[] {
  const [names = [], ...lines] = cells(text)
  return lines.map((line) => {
    if (line.length !== names.length) throw new Error(`a line of ${line.length} cells: ${line}`)
    return Object.fromEntries(names.map((name, at) => [name, line[at] ?? '']))
  })
}

function cells(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  for (const [, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(cell)) {
    const blank = line.length === 0 && quoted === undefined && plain === '' && end !== ','
    if (blank) continue
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    lines.push(line)
    line = []
  }
  return lines
}

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g
