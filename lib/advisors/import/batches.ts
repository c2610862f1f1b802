const batch = 500

/** In parts that one statement takes. */
export function batches<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / batch)
  return Array.from({ length: count }, (_, at) => items.slice(at * batch, (at + 1) * batch))
}

export function idOf(ids: ReadonlyMap<string, string>, licence: string): string {
  const id = ids.get(licence)
  if (!id) throw new Error('an advisor of the table was not written')
  return id
}

export function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key) {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
