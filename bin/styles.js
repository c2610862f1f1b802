import { existsSync, readFileSync, renameSync, watch, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

// In the order of the cascade: of two rules that are as particular, the later one holds.
const parts = ['base', 'header', 'boxes', 'forms', 'doors', 'facts', 'leaving', 'screens', 'print']
const folder = fileURLToPath(new URL('../app/styles/', import.meta.url))
const target = fileURLToPath(new URL('../public/kapok.css', import.meta.url))

/** The one stylesheet of the public pages, fetched in one request: comments and indentation do not travel. */
export function styles() {
  const joined = parts.map((part) => readFileSync(`${folder}${part}.css`, 'utf8')).join('\n')
  return joined
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

/** Puts it where Next serves it. Whoever reads it meanwhile gets the old or the new one whole. */
export function writeStyles() {
  const css = styles()
  if (existsSync(target) && readFileSync(target, 'utf8') === css) return
  const written = `${target}.${process.pid}`
  writeFileSync(written, css)
  renameSync(written, target)
}

/** Writes it again when a part was saved; an editor is given a moment to finish. */
export function watchStyles() {
  watch(folder, () => setTimeout(writeStyles, 100))
}
