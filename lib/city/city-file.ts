/** The folder of the city that this portal serves. */
export function cityFolder(): string {
  const folder = process.env.KAPOK_CITY || 'guangzhou'
  if (/^[a-z][a-z-]*$/.test(folder)) return folder
  throw new Error('KAPOK_CITY must name a folder of drizzle/data in small letters')
}

/** The text of a file in the city's folder. No import of Node's: words of public pages, which browsers get as HTML, stand in a bundle for browsers too. */
export function cityFile(name: string): string {
  const path = `drizzle/data/${cityFolder()}/${name}`
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs')
  const whole = `${process.cwd()}/${path}`
  if (!existsSync(whole)) throw new Error(`KAPOK_CITY is ${cityFolder()}, but there is no ${path}`)
  return readFileSync(whole, 'utf8')
}
