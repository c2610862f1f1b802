import { cityFile, cityFolder } from './city-file'
import { type City, cityInput } from './schema'

const shared = globalThis as { kapokCity?: City }

/** The city that this portal serves, read once. In a browser, which has no files, a page says it first: `tellCity`. */
export function city(): City {
  shared.kapokCity ??= read()
  return shared.kapokCity
}

/** What the server read, for client components. */
export function tellCity(told: City): void {
  shared.kapokCity ??= told
}

function read(): City {
  const { data, error } = cityInput.safeParse(JSON.parse(cityFile('city.json')))
  if (data) return data
  const wrong = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`drizzle/data/${cityFolder()}/city.json: ${wrong.join('; ')}`)
}
