import { cityFile, cityFolder } from './city-file'
import { readCity } from './read-city'
import type { City } from './schema'

const shared = globalThis as { kapokCity?: City }

/** The city that this portal serves, read once. In a browser, which has no files, a page says it first: `tellCity`. */
export function city(): City {
  shared.kapokCity ??= readCity(cityFile('city.json'), `drizzle/data/${cityFolder()}/city.json`)
  return shared.kapokCity
}

/** What the server read, for client components. */
export function tellCity(told: City): void {
  shared.kapokCity ??= told
}
