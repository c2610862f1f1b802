import { join } from 'node:path'

/** Where a file of reference data lies. Commands and the server start in the repository root; a bundle's own address would not lead there. */
export function dataFile(name: string): string {
  return join(process.cwd(), 'drizzle', 'data', name)
}
