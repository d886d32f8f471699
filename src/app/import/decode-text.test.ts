import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))

test.each([
  ['plain text', utf8('a: ä\n'), 'a: ä\n'],
  ['a byte order mark', utf8('\ufeffa: 1'), 'a: 1'],
  ['line ends of Windows and of old Macs', utf8('a: 1\r\nb: 2\rc: 3\n'), 'a: 1\nb: 2\nc: 3\n'],
  ['UTF-16 as PowerShell writes it', utf16('\ufeffa: ä\r\n'), 'a: ä\n'],
  ['UTF-16, the other way round', utf16('\ufeffa: 1').map((_, at, all) => all[at ^ 1] ?? 0), 'a: 1'],
  ['nothing', utf8(''), ''],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), null],
  ['a zero byte', utf8('a: 1\0'), null],
  ['bytes that are not UTF-8', Uint8Array.of(0x61, 0xc3, 0x28), null],
  ['half a UTF-16 character', utf16('\ufeffab').slice(0, 5), null],
])('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text))
