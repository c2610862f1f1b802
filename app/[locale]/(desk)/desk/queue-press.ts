/** Does what a key of the queue stands for; false when it stands for nothing here. */
export function press(list: HTMLElement, key: string): boolean {
  const rows = shownRows(list)
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  if (key === 'j') return reach(rows[Math.min(at + 1, rows.length - 1)])
  if (key === 'k') return reach(rows[Math.max(at - 1, 0)])
  const row = rows[at]
  if (key === 'o') return click(row?.querySelector<HTMLElement>('[data-open]'))
  if (key === 'a') return click(row?.querySelector<HTMLElement>('button[type="submit"]'))
  return false
}

/** Hides rows that do not contain the text and says how many are left. */
export function filterRows(list: HTMLElement, text: string): number {
  const wanted = text.trim().toLowerCase()
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    row.hidden = !(row.textContent ?? '').toLowerCase().includes(wanted)
  }
  return wanted ? shownRows(list).length : 1
}

const shownRows = (list: HTMLElement) => [
  ...list.querySelectorAll<HTMLElement>('[data-row]:not([hidden])'),
]

function reach(row: HTMLElement | undefined): boolean {
  const link = row?.querySelector<HTMLElement>('[data-open]')
  link?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return link !== undefined
}

function click(part: HTMLElement | null | undefined): boolean {
  part?.click()
  return Boolean(part)
}
