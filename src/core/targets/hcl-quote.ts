const named: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A quoted HCL template that stands for exactly this text (HCL native syntax specification, "Template Expressions"). `${` and `%{` open
 * a template and are escaped by doubling the sign; a sign before a doubled one is written as a code point, so that no reader pairs the
 * signs otherwise.
 */
export function hclQuote(text: string): string {
  const escaped = text
    .replaceAll(/["\\]|\p{Cc}/gu, (character) => named[character] ?? unicode(character))
    .replaceAll(/(\$+|%+)\{/g, (_, signs: string) => {
      const sign = signs.charAt(0)
      return `${unicode(sign).repeat(signs.length - 1)}${sign}${sign}{`
    })
  return `"${escaped}"`
}
