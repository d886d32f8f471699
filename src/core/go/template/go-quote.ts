const named = new Map([
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
  ['"', '\\"'],
  ['\\', '\\\\'],
])
const unprintable = /["\\]|[^ \p{L}\p{M}\p{N}\p{P}\p{S}]/gu

/** Go's `%q`: a text in double quotes, with Go's escapes. */
export const goQuote = (text: string): string => `"${text.replace(unprintable, escape)}"`

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return (
    named.get(character) ??
    (code < 0x80
      ? `\\x${hex.padStart(2, '0')}`
      : code < 0x10000
        ? `\\u${hex.padStart(4, '0')}`
        : `\\U${hex.padStart(8, '0')}`)
  )
}
