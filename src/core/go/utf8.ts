/** UTF-8 bytes of a text. Lone surrogates become the replacement character. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (code < 0x80) {
      bytes[length++] = code
      continue
    }
    if (code >= 0xd800 && code < 0xe000) {
      const full = text.codePointAt(i) ?? code
      if (full > 0xffff) i++
      code = full > 0xffff ? full : 0xfffd
    }
    if (code < 0x800) bytes[length++] = 0xc0 | (code >> 6)
    else {
      if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12)
      else {
        bytes[length++] = 0xf0 | (code >> 18)
        bytes[length++] = 0x80 | ((code >> 12) & 0x3f)
      }
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f)
    }
    bytes[length++] = 0x80 | (code & 0x3f)
  }
  return bytes.subarray(0, length)
}

/** Text of UTF-8 bytes; each byte that is no part of a character becomes the replacement character, as in Go. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length;) {
    const end = endOfAscii(bytes, i)
    if (end > i) text += asciiText(bytes.subarray(i, end))
    i = end
    if (i === bytes.length || (bytes[i] ?? 0) < 0x80) continue
    const [code, width] = characterAt(bytes, i)
    text += String.fromCodePoint(code)
    i += width
  }
  return text
}

/** How many bytes become arguments of one call. */
const longestRun = 4096

/** Handed over as a list: spreading it would take seven times as long. */
const asciiText = (bytes: Uint8Array): string => Reflect.apply(String.fromCharCode, null, bytes) as string

function endOfAscii(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + longestRun)
  let end = start
  while (end < limit && (bytes[end] ?? 0) < 0x80) end++
  return end
}

const lowest = [0, 0, 0x80, 0x800, 0x10000]

function characterAt(bytes: Uint8Array, start: number): readonly [code: number, width: number] {
  const first = bytes[start] ?? 0
  if (first < 0x80) return [first, 1]
  const width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4) return [0xfffd, 1]
  let code = first & (0x7f >> width)
  for (let i = 1; i < width; i++) {
    const next = bytes[start + i] ?? 0
    if ((next & 0xc0) !== 0x80) return [0xfffd, 1]
    code = (code << 6) | (next & 0x3f)
  }
  const valid = code >= (lowest[width] ?? 0) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return valid ? [code, width] : [0xfffd, 1]
}
