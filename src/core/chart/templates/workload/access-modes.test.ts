import { expect, it } from 'vitest'
import { accessModes } from './access-modes.ts'

it.each([
  [['ReadWriteOnce'], ['ReadWriteOnce']],
  [['ReadWriteOnce', 'ReadWriteMany'], ['ReadWriteOnce ReadWriteMany']],
  [['yes'], [true]],
  [['a, b'], ['a', 'b']],
  [[], []],
  [undefined, null],
])('%j reads as %j', (modes, expected) => expect(accessModes(modes)).toEqual(expected))
