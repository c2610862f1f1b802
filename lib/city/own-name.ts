import { city } from './city'

/** A pattern for the city's name as people write it, with or without its last character: 市, 县. */
export function ownName(): string {
  const { name, unit } = city()
  return `${name['zh-CN'].replace(new RegExp(`${unit}$`), '')}${unit}?`
}
