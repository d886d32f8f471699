import { describe, expect, test } from 'vitest'
import type { Json } from '../json.ts'
import { plain } from './plain.ts'
import { TemplateError } from './template-error.ts'

describe('plain', () => {
  test.each<[Json | undefined, Json]>([
    ['standard', 'standard'],
    ['ghcr.io/loft-sh/vcluster-pro:0.36.1', 'ghcr.io/loft-sh/vcluster-pro:0.36.1'],
    ['', null],
    [undefined, null],
    [null, null],
    [true, true],
    [10, 10],
    [1000000, 1000000],
    [12345678.5, 12345678.5],
    ['10', 10],
    ['yes', true],
    ['null', null],
    ['0755', 493],
    ['1_000', 1000],
    ['1e3', 1000],
    ['1:30', '1:30'],
    ['2020-01-01', '2020-01-01'],
    ['1e400', '1e400'],
    ['x # y', 'x'],
    ['x#y', 'x#y'],
    ["'10'", '10'],
    ['!!str 10', '10'],
    ['!custom 10', '10'],
    ['&anchor b', 'b'],
    ['[a, 1]', ['a', 1]],
    ['{a: yes}', { a: true }],
    ['|', ''],
    ['text\n', 'text'],
    ['-x', '-x'],
    [':x', ':x'],
    [['ReadWriteOnce'], ['ReadWriteOnce']],
    [['ReadWriteOnce', 'ReadWriteMany'], ['ReadWriteOnce ReadWriteMany']],
    [[], []],
    [[null], ['<nil>']],
    [{ b: 1, a: 'x' }, 'map[a:x b:1]'],
  ])('reads %j as %j', (value, expected) => {
    expect(plain(value)).toEqual(expected)
  })

  test.each([
    'a: b',
    'a:',
    ': a',
    '- a',
    '-',
    '? a',
    '*a',
    '@a',
    '`a',
    '%a',
    ', a',
    ']',
    '"a',
    "'a",
    '"a" b',
    '[a',
    '{a',
    'a\nb',
    'a\nb: c',
    '{{ x }}',
    '\u007f',
    '.inf',
    '!!int x',
  ])('finds that %j breaks the manifest', (text) => {
    expect(() => plain(text)).toThrow(TemplateError)
    expect(() => plain(text)).toThrow(expect.objectContaining({ kind: 'manifest' }))
  })
})
