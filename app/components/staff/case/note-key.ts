/** What a rule's note is called among the words. */
export function noteKey(note: string): string {
  const plain = note.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-|-$/g, '').slice(0, 48).replace(/-$/, '')
}
