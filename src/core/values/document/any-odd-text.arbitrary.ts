import { boolean, tuple } from 'fast-check'
import { anyValuesText } from './any-values-text.arbitrary.ts'

/** Anchors, aliases and merges; the keys are those of the trees, so that changes meet them. */
const anchored = [
  'a: &n {b: 1, c: [x]}',
  'b: *n',
  'c:',
  '  <<: *n # merged',
  '  b: 2',
  '1: &m',
  '  - one',
  '  - &k two',
  'yes: *m',
  'my key: *k',
]

/** The first document alone, without what may stand in front of it. */
function bare(text: string): string {
  const [first = '', second = ''] = text.replace('\ufeff', '').split(/^(?:---|\.\.\.)\r?\n/m)
  return /^(?:#.*\s*)?$/.test(first) ? second : first
}

/** Texts of values files that have anchors, aliases and merges, and maybe duplicate keys. */
export const anyOddText = tuple(anyValuesText, boolean(), boolean()).map(([given, isFirst, isTwice]) => {
  const text = bare(given)
  const odd = anchored.join(given.includes('\r\n') ? '\r\n' : '\n')
  const parts = isFirst ? [odd, text] : [text, odd]
  return [...parts, ...(isTwice ? [text] : [])].filter(Boolean).join('\n')
})
