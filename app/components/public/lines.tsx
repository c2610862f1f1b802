/** Each line of what somebody wrote, its direction kept to itself. */
export function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
    <p key={place} dir="auto">
      {line}
    </p>
  ))
}
