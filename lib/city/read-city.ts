import { type City, cityInput } from './schema'

/** A city.json as written; every fault is told in one sentence with the name of the field. */
export function readCity(text: string, file: string): City {
  const { data, error } = cityInput.safeParse(JSON.parse(text))
  if (data) return data
  const wrong = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`${file}: ${wrong.join('; ')}`)
}
