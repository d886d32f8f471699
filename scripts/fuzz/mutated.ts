import fc from 'fast-check'

/** What stands in hostile texts more often than chance would put it there. */
const nasty = [
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '&a [*a,*a]',
  '*a',
  '\t',
  '\0',
  '\ufeff',
  '\u2028',
  '{{',
  '---\n',
  '!!binary ',
  '? ',
  '|\n',
  "'",
  '"',
  '[[[[[[[[',
  '0x',
  '1e999',
  '#',
  ': ',
]

interface Change {
  readonly at: number
  readonly drop: number
  readonly put: string
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  put: fc.oneof(fc.constantFrom('', ...nasty), fc.string({ unit: 'binary', maxLength: 8 })),
})

function applied(text: string, { at, drop, put }: Change): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + put + text.slice(start + drop)
}

/** Good samples with a few places changed, and texts of pure chance. */
export const mutated = (samples: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 6 }))
        .map(([sample, changes]) => changes.reduce(applied, sample)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  )
