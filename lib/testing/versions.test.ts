import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

type Wanted = Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>>
type Lock = { packages: Record<string, Wanted & { version?: string }> }

const read = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8'))
const wanted: Wanted = read('package.json')
const { packages }: Lock = read('package-lock.json')

const listed = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies })

test('every dependency is wanted in one exact version, the one that the lock holds', () => {
  for (const [name, version] of listed) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
})

test('the lock was made from the same list', () => {
  expect(listed.length).toBeGreaterThan(0)
  expect(packages['']?.dependencies).toEqual(wanted.dependencies)
  expect(packages['']?.devDependencies).toEqual(wanted.devDependencies)
})
