import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { codec } from '../core/go/codec.ts'
import { nativeCodec } from './native-codec.ts'

test.each([
  ['', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'YWJj', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('%j', (text, base64, sha256) => {
  expect({ base64: nativeCodec.base64(text), sha256: nativeCodec.sha256(text) }).toEqual({ base64, sha256 })
})

it('gives what our own encodings give, for lone surrogates as well', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', '\ud800', '\udc00', 'é') }),
  )
  fc.assert(
    fc.property(text, (given) => {
      expect(nativeCodec.base64(given)).toBe(codec.base64(given))
      expect(nativeCodec.sha256(given)).toBe(codec.sha256(given))
    }),
  )
})
