/** What a key does in a line of a list: Enter adds a line below, Backspace in an empty line removes it; null for all others. */
export function lineAction(
  { key, nativeEvent }: React.KeyboardEvent,
  value: string,
): 'add' | 'remove' | null {
  if (key === 'Enter' && !nativeEvent.isComposing) return 'add'
  return key === 'Backspace' && value === '' ? 'remove' : null
}
