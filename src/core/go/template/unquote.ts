import { refused } from './value.ts'

const escapes =
  /\\(?:([abfnrtv\\"'])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([^]|$))/g
const named: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
  "'": "'",
}

/** The text of a Go literal's inside. `quote` is the kind of its quotes, the only one that may be escaped. */
export function unquote(inside: string, quote: '"' | "'"): string {
  return inside.replace(
    escapes,
    (whole, name?: string, x?: string, u?: string, big?: string, octal?: string) => {
      if (name !== undefined) {
        if ((name === '"' || name === "'") && name !== quote) throw refused('invalid syntax in literal')
        return named[name] ?? ''
      }
      const code = octal ? Number.parseInt(octal, 8) : Number.parseInt(x ?? u ?? big ?? '', 16)
      const bytes = x !== undefined || octal !== undefined
      if (!(code <= (bytes ? 0x7f : 0x10ffff)) || (code >= 0xd800 && code <= 0xdfff))
        throw refused(`invalid syntax in literal: ${whole}`)
      return String.fromCodePoint(code)
    },
  )
}
