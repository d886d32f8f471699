import { describe, expect, test } from 'vitest'
import type { Edit } from '../../config.ts'
import type { Json, Path } from '../../json.ts'
import { editText } from './edit-text.ts'

const set = (path: string | Path, value: Json): Edit => ({
  op: 'set',
  path: typeof path === 'string' ? path.split('.') : path,
  value,
})
const unset = (path: string): Edit => ({ op: 'unset', path: path.split('.') })

type Case = readonly [name: string, before: string, edits: readonly Edit[], after: string]

const scalars: readonly Case[] = [
  ['a number, with its comment', 'a: 1   # one\nb: 2\n', [set('a', 3)], 'a: 3   # one\nb: 2\n'],
  ['white space in front of a value', 'a:    1\n', [set('a', 3)], 'a:    3\n'],
  ['single quotes', "a: 'x' # c\n", [set('a', "it's")], "a: 'it''s' # c\n"],
  ['double quotes', 'a: "x"\n', [set('a', 'q"\\')], 'a: "q\\"\\\\"\n'],
  ['quotes that go with the text', 'a: "x"\n', [set('a', 1)], 'a: 1\n'],
  ['text that Helm would read as a number', 'a: x\n', [set('a', '1_0')], "a: '1_0'\n"],
  ['text that YAML 1.1 reads as a truth value', 'a: x\n', [set('a', 'on')], "a: 'on'\n"],
  ['text with a comment sign', 'a: x # c\n', [set('a', 'y #z')], "a: 'y #z' # c\n"],
  ['nothing', 'a:   # c\nb: 1\n', [set('a', 'x')], 'a: x   # c\nb: 1\n'],
  ['a word for nothing', 'a: ~\n', [set('a', true)], 'a: true\n'],
  ['to nothing', 'a: 1 # c\n', [set('a', null)], 'a: null # c\n'],
  ['a value below its key', 'a:\n  long # c\n', [set('a', 'short')], 'a:\n  short # c\n'],
  ['a plain text over two lines', 'a: one\n  two\nb: 1\n', [set('a', 'x')], 'a: x\nb: 1\n'],
  ['a tagged value', 'a: !!str 5\n', [set('a', 6)], 'a: 6\n'],
  ['a quoted key with a dot', '"a.b": 1\n', [set(['a.b'], 2)], '"a.b": 2\n'],
  ['a key that YAML 1.1 reads as a truth value', 'yes: 1\n', [set('true', 2)], 'yes: 2\n'],
  ['the last of duplicate keys', 'a: 1\na: 2 # last\n', [set('a', 3)], 'a: 1\na: 3 # last\n'],
]

const literals: readonly Case[] = [
  [
    'a line of a literal',
    'a: | # c\n    x\n\n    y\n\nb: 1\n',
    [set('a', 'x\n\nz\n')],
    'a: | # c\n    x\n\n    z\n\nb: 1\n',
  ],
  ['a literal to one line', 'a: |- # c\n  x\n  y\n# d\n', [set('a', 'x')], 'a: x # c\n# d\n'],
  ['one line to a literal', 'a: x # c\nb: 1\n', [set('a', 'x\ny')], 'a: |- # c\n  x\n  y\nb: 1\n'],
  ['a folded text', 'a: >\n  x\n  y\nb: 1\n', [set('a', 'x\ny\n')], 'a: |\n  x\n  y\nb: 1\n'],
  ['a text that ends with blank lines', 'a: x\nb: 1\n', [set('a', 'x\n\n')], 'a: "x\\n\\n"\nb: 1\n'],
  ['a literal before a new key', 'a: |\n  x\n', [set('b', 1)], 'a: |\n  x\nb: 1\n'],
  ['a literal that keeps its end', 'a: |+\n  x\n\nb: 1\n', [set('b', 2)], 'a: |+\n  x\n\nb: 2\n'],
  ['what goes below a literal', 'a: |\n  x\nb:\n    # own\n  c: 1\n', [unset('b.c')], 'a: |\n  x\n# own\n'],
]

const added: readonly Case[] = [
  ['to an empty text', '', [set('a.b', [1])], 'a:\n  b:\n    - 1\n'],
  ['below comments alone', '# top\n# end', [set('a', 1)], '# top\n# end\na: 1'],
  ['below a marker', '---\n# c\n', [set('a', 1)], '---\n# c\na: 1\n'],
  ['in place of an empty map', '{}\n', [set('a', 1)], 'a: 1\n'],
  ['in front of the next document', 'a: 1\n---\nb: [\n', [set('c', 1)], 'a: 1\nc: 1\n---\nb: [\n'],
  ['where the last line has no end', 'a: 1', [set('b', 2)], 'a: 1\nb: 2'],
  [
    "with the file's line ends",
    '\ufeffa:\r\n  b: 1\r\n',
    [set('a.c', 'x\ny')],
    '\ufeffa:\r\n  b: 1\r\n  c: |-\r\n    x\r\n    y\r\n',
  ],
  [
    'behind its siblings and what is commented out there',
    'a:\n  b: 1\n  # c: 2\n\n# end\nd: 3\n',
    [set('a.e', 4)],
    'a:\n  b: 1\n  # c: 2\n  e: 4\n\n# end\nd: 3\n',
  ],
  [
    "with the file's indentation",
    'a:\n    b: 1\n    c:\n    - x\n',
    [set('a.d.e', ['y', { k: 1, l: 2 }])],
    "a:\n    b: 1\n    c:\n    - x\n    d:\n        e:\n        - 'y'\n        - k: 1\n          l: 2\n",
  ],
  ['below an empty map', 'a: {} # c\nb: 1\n', [set('a.x.z', 1)], 'a: # c\n  x:\n    z: 1\nb: 1\n'],
  ['below nothing', 'a: # c\n  # own\nb: 1\n', [set('a.x', 1)], 'a: # c\n  x: 1\n  # own\nb: 1\n'],
  ['within braces', 'a: {x: 1} # c\n', [set('a.z', 'b, c')], 'a: {x: 1, z: "b, c"} # c\n'],
  [
    'within braces over lines',
    'a: {\n  x: 1, # one\n  z: 2 # two\n }\n',
    [set('a.w', 3)],
    'a: {\n  x: 1, # one\n  z: 2, # two\n  w: 3\n }\n',
  ],
  [
    'to a JSON file',
    '{\n  "a": 1\n}\n',
    [set('b.c', ['x'])],
    '{\n  "a": 1,\n  "b": {\n    "c": [\n      "x"\n    ]\n  }\n}\n',
  ],
  ['with a key that needs quotes', 'a: 1\n', [set(['b: c', 'no'], 1)], "a: 1\n'b: c':\n  'no': 1\n"],
  ['with a key of two lines', 'a: 1\n', [set(['x\ny'], 1)], 'a: 1\n"x\\ny": 1\n'],
]

const removed: readonly Case[] = [
  ['with its comment', 'a: 1\nb: 2 # two\nc: 3\n', [unset('b')], 'a: 1\nc: 3\n'],
  ['but not the comment above', 'a: 1\n# about b\nb: 2\n\nc: 3\n', [unset('b')], 'a: 1\n# about b\n\nc: 3\n'],
  [
    'with the maps that this empties, but not the comments in them',
    'a:\n  # why\n  b:\n    c: 1 # t\nd: 2\n',
    [unset('a.b.c')],
    '  # why\nd: 2\n',
  ],
  ['the last one', '# top\na: 1\n', [unset('a')], '# top\n'],
  ['the last one in front of another document', 'a: 1\n---\nb: [\n', [unset('a')], '{}\n---\nb: [\n'],
  ['all of the same key', 'a: 1\nb: 2\na: 3\n', [unset('a')], 'b: 2\n'],
  ['from braces', 'a: {x: 1, y: 2, z: 3}\n', [unset('a.x')], 'a: {y: 2, z: 3}\n'],
  ['the last one from braces', '{"a": 1,\n "b": 2 # two\n}\n', [unset('b')], '{"a": 1 # two\n}\n'],
  ['with a map in place of it', 'a:\n  b: 1 # t\n  # own\nc: 2\n', [set('a', 'x')], 'a: x\n  # own\nc: 2\n'],
  ['where an empty map is wanted', 'a:\n  b: 1\nc: 2\n', [set('a', {})], 'a: {}\nc: 2\n'],
]

const lists: readonly Case[] = [
  [
    'a change in an item',
    'l:\n- a: 1 # one\n  b: 2\n- c\n',
    [set('l.0.b', 3)],
    'l:\n- a: 1 # one\n  b: 3\n- c\n',
  ],
  [
    'a key of an item',
    'l:\n  - a: 1\n  - b: 2\n',
    [set('l.0.c', [1])],
    'l:\n  - a: 1\n    c:\n      - 1\n  - b: 2\n',
  ],
  [
    'an item at the end',
    'l:\n  - a # one\nb: 1\n',
    [set('l.1', { c: 1, d: 'x\ny' })],
    'l:\n  - a # one\n  - c: 1\n    d: |-\n      x\n      y\nb: 1\n',
  ],
  [
    'an item that goes',
    'l:\n  - a\n  # about b\n  - b # two\n  - c\n',
    [unset('l.1')],
    'l:\n  - a\n  # about b\n  - c\n',
  ],
  [
    'items that come and go',
    'l:\n  - a # one\n  - b\n  - c # three\n',
    [set('l', ['x', 'a', 'c', 'd'])],
    'l:\n  - x\n  - a # one\n  - c # three\n  - d\n',
  ],
  ['the last item that goes', 'l:\n  - a # one\nb: 1\n', [set('l', [])], 'l: []\nb: 1\n'],
  [
    'the first key of an item',
    'l:\n  - a: 1 # one\n    b: 2 # two\n',
    [unset('l.0.a')],
    'l:\n  - b: 2 # two\n',
  ],
  [
    'the first key of an item, above a comment',
    'l:\n  - a: 1\n    # own\n    b: 2\n',
    [unset('l.0.a')],
    'l:\n  -\n    # own\n    b: 2\n',
  ],
  [
    'a list in brackets',
    'l: [a, "b", c,] # l\n',
    [set('l', ['a', 'z', 'c', 'd'])],
    'l: [a, "z", c, d,] # l\n',
  ],
  ['an item in front', 'l: [a]\n', [set('l', ['b', 'a'])], 'l: [b, a]\n'],
  ['an empty list', 'l: [] # l\n', [set('l', [{ a: 1, b: 2 }])], 'l: # l\n  - a: 1\n    b: 2\n'],
  [
    'a text that becomes a map',
    'l:\n  - a # c\n',
    [set('l.0', { b: 1, c: 2 })],
    'l:\n  - b: 1 # c\n    c: 2\n',
  ],
]

const anchors: readonly Case[] = [
  ['an anchor, and not its aliases', 'a: &x 1\nb: *x\n', [set('a', 2)], 'a: &x 2\nb: 1\n'],
  [
    'an alias, and not its anchor',
    'a: &x {k: 1}\nb: *x # c\nc: *x\n',
    [set('b.k', 2)],
    'a: &x {k: 1}\nb: # c\n  k: 2\nc: *x\n',
  ],
  ['all of them', 'a: &x 1\nb: *x\n', [set('a', 2), set('b', 2)], 'a: &x 2\nb: *x\n'],
  ['an anchor that goes', 'a: &x\n  k: 1\nb: *x\n', [unset('a')], 'b:\n  k: 1\n'],
  [
    'a merged map',
    'a: &x\n  k: 1\nb:\n  <<: *x\n  l: 2\n',
    [set('a.k', 3)],
    'a: &x\n  k: 3\nb:\n  <<: *x\n  l: 2\n  k: 1\n',
  ],
  ['a merged key', 'a: &x\n  k: 1\nb:\n  <<: *x\n', [set('b.k', 3)], 'a: &x\n  k: 1\nb:\n  <<: *x\n  k: 3\n'],
  [
    'a merged key that goes',
    'a: &x {k: 1, l: 2}\nb:\n  <<: *x # c\n  m: 3\n',
    [unset('b.k')],
    'a: &x {k: 1, l: 2}\nb:\n  m: 3\n  l: 2\n',
  ],
]

const rewritten: readonly Case[] = [
  [
    'a map with a question mark, alone',
    'a: # c\n  ? k\n  : 1\nb:   2 # two\n',
    [set('a.l', 2)],
    'a: # c\n  k: 1\n  l: 2\nb:   2 # two\n',
  ],
  ['a pair in brackets', 'a: [k: 1, l] # c\n', [set('a.0.k', 2)], 'a: [{k: 2}, l] # c\n'],
  [
    'a file of four spaces in JSON',
    '{\n    "a": {}\n}\n',
    [set('a.b', [1])],
    '{\n    "a": {\n        "b": [\n            1\n        ]\n    }\n}\n',
  ],
]

describe.each([
  ['what is written anew', rewritten],
  ['scalars', scalars],
  ['texts of several lines', literals],
  ['keys that come', added],
  ['keys that go', removed],
  ['lists', lists],
  ['anchors', anchors],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, before, edits, after) => expect(editText(before, edits)).toBe(after))
})

describe('the identical text', () => {
  test.each([
    ['a value that is there', 'a:   1\n', [set('a', 1)]],
    ['a key that is not', 'a:   1\n', [unset('b.c')]],
    ['no edits', 'a: [1,2]', []],
    ['an unreadable text', 'a: [', [set('a', 1)]],
    ['a text that is no map', '- a\n', [set('a', 1)]],
  ])('%s', (_, text, edits) => expect(editText(text, edits)).toBe(text))
})
