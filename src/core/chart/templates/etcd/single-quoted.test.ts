import { expect, it } from 'vitest'
import { TemplateError } from '../../template-error.ts'
import { singleQuoted } from './single-quoted.ts'

it.each([
  ['registry.k8s.io/etcd:3.6.8-0', 'registry.k8s.io/etcd:3.6.8-0'],
  ['a # b: "c"', 'a # b: "c"'],
  ["it''s", "it's"],
  ['a\nb', 'a b'],
  ['ü', 'ü'],
])('%j reads as %j', (text, expected) => expect(singleQuoted(text)).toBe(expected))

it('refuses a text that ends the quotes', () => expect(() => singleQuoted("it's")).toThrow(TemplateError))
