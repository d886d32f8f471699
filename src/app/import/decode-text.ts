/** The label of `TextDecoder` that the byte order mark stands for; UTF-8 where there is none. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/**
 * The text in the bytes of a file: UTF-8, or UTF-16 behind a byte order mark (Windows PowerShell redirects output so). The mark goes, and
 * lines end with `\n`. Null where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text.replaceAll(/\r\n?/g, '\n')
  } catch {
    // The decoder throws where the bytes are not of its encoding: that is the answer here.
    return null
  }
}
