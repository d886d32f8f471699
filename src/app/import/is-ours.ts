const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]')

/**
 * Whether the import takes what is dragged over the page: files anywhere; text from elsewhere too, but over a field it is the field's.
 * `isInside`: it is text of the page itself.
 */
export function isOurs({ dataTransfer, target }: DragEvent, isInside: boolean): boolean {
  const types = dataTransfer?.types ?? []
  if (types.includes('Files')) return true
  return types.includes('text/plain') && !isInside && !isEditable(target)
}
