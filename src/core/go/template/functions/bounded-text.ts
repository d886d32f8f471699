import { refused, unsupported } from '../value.ts'

const longest = 1024 * 1024

function checkLength(length: number): void {
  if (length > longest) throw unsupported('text beyond 1 MiB')
}

/** A text many times over, bounded before it is made. */
export function repeated(text: string, count: number): string {
  if (count < 0) throw refused('negative Repeat count')
  checkLength(text.length * count)
  return text.repeat(count)
}

/** Texts with a separator between them, bounded before they are joined. */
export function joined(parts: readonly string[], separator: string): string {
  checkLength(parts.reduce((sum, part) => sum + part.length + separator.length, 0) - separator.length)
  return parts.join(separator)
}
