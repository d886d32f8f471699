import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { defaultConfig } from './default-config.ts'
import { patchOfText } from './typed-text.ts'

const type = (config: typeof defaultConfig, typed: string, shown: string) =>
  apply(config, patchOfText(config, typed, shown))

describe('a typed text', () => {
  it('that reads becomes the overrides', () => {
    const config = type(defaultConfig, 'a: 1 # one\n', '')
    expect(config).toMatchObject({ text: 'a: 1 # one\n', unread: null, overrides: { a: 1 } })
  })

  it('that does not read keeps the last values and the text that said them', () => {
    const before = apply(defaultConfig, { overrides: { a: 1 } })
    const config = type(before, 'a: [\n', 'a: 1\n')
    expect(config).toMatchObject({ text: 'a: 1\n', unread: 'a: [\n', overrides: { a: 1 } })
    expect(type(config, 'a: [1\n', 'a: 1\n')).toMatchObject({ text: 'a: 1\n', unread: 'a: [1\n' })
  })

  it('that reads again is joined with what was edited elsewhere meanwhile', () => {
    const broken = type(apply(defaultConfig, { overrides: { a: 1, b: 1 } }), 'a: [\nb: 1\n', 'a: 1\nb: 1\n')
    const edited = apply(broken, {
      edits: [
        { op: 'set', path: ['c'], value: 3 },
        { op: 'unset', path: ['b'] },
      ],
    })
    const mended = type(edited, 'a: [1]\nb: 1\n', 'a: 1\nb: 1\n')
    expect(mended.overrides).toEqual({ a: [1], c: 3 })
    expect(mended.unread).toBeNull()
  })
})
